"""Lectern's engine: folders in, cited answers out, wholly offline."""
