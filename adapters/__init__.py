"""What comes in and goes out on each platform."""
