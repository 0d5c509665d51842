"""The platform-neutral core, and the roof."""
