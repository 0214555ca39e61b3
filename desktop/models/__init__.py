"""The page of the models: those here, those on their way, those to download, and their settings."""
