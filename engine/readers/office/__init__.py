"""Documents, slides and sheets: Office new and old, OpenDocument, RTF, CSV."""
