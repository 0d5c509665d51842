"""What is held of a person: where it stands, consents, export, erasure, linking, retention."""
