"""E-books: EPUB, FictionBook, MOBI and their kin."""
