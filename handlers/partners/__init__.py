"""Connecting firms: their profiles, what a free text says of one, who fits whom, and what gives a firm away."""
