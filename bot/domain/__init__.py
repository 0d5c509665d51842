"""The plain words of the house: values only, the standard library only."""
