"""PDF: text in reading order, with PDFium's own character indices."""
