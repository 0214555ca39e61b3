"""What an evaluation says: one HTML page with its plots, and a JSON form."""
