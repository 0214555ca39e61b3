"""Data sets, recognised by their shape: one file a shape."""
