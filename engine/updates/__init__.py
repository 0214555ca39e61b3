"""Newer versions of the program: what is signed, what fits this machine. Never asks by itself."""
