"""What no declaration can say, as functions that declarations name."""
