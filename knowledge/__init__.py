"""Facts, texts and the way from a question to an entry."""

import os

# Matching one question takes so little arithmetic that threads for it would only spin, at the cost of everything else.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
