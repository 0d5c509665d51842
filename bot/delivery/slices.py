"""The size of what is leased and sent at a time."""

CLAIM = 200
"""Deliveries leased at once."""
PACED_SECONDS = 2.0
"""Announcements leased at once on a platform with a pace: what it takes in so many seconds. The rest is for other processes."""
SLOTS = 4
"""Slices of work that may wait for workers at a time, and that one worker sends at a time."""
SLICE_SECONDS = 5.0
"""How long a job of a worker lasts at most; what it leased and did not send by then is sent after it."""
MANY = 10
"""Addresses served at the same time from which on outcomes wait a moment for each other."""
ATTEMPT_SECONDS = 55.0
"""How long one attempt may last: less than a lease, which begins anew with it."""
FRESH_SECONDS = 5.0
"""How long what was begun with its lease may wait here and still surely be ours."""
