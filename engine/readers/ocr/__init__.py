"""Text in pictures, recognised."""
