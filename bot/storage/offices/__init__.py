"""Sites, rooms, requests and decisions as the database keeps them."""
