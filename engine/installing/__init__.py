"""Models on their way here and away: recommended, downloaded, imported, removed.

The one room that may open a connection beyond this machine, and only when a person asks for a
download.
"""
