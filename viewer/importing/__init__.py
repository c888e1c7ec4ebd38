"""Files in, canonical documents out; one reader per format."""
