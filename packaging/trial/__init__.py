"""What the smoke test stands on: a cage for the program, a screen of its own."""
