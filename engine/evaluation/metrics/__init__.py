"""What the numbers mean: one file a family of measures, each over the same outcomes."""
