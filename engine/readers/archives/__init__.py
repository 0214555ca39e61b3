"""Files packed into one: ZIP, 7z, tape archives and what is packed by itself."""
