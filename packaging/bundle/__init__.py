"""How the program becomes something to install. Run by ``packaging/build.py``."""
