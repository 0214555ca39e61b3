"""Files whose text is what they are: prose, markup, code, data, calendars, captions."""
