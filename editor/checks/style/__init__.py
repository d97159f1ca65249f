"""Style: readable, idiomatic English."""
