"""Apple's Pages, Keynote and Numbers, of both generations."""
