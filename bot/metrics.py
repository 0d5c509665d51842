"""Figures for monitoring, in Prometheus' terms."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

REGISTRY = CollectorRegistry()

UPDATES = Counter("wfk_updates", "Updates by channel and what became of them.", ["channel", "result"], registry=REGISTRY)
DELIVERIES = Counter("wfk_deliveries", "Attempts to send by channel and how they ended.", ["channel", "result"], registry=REGISTRY)
TURN_SECONDS = Histogram("wfk_turn_seconds", "From taking an update to its replies being stored.", registry=REGISTRY)
SEND_SECONDS = Histogram("wfk_send_seconds", "One call to a platform.", ["channel"], registry=REGISTRY)
OPEN_SENDS = Gauge("wfk_open_sends", "Deliveries this process is sending now.", registry=REGISTRY)
