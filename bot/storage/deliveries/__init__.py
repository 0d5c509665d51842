"""What is to be sent: rows, leases, shared limits."""
