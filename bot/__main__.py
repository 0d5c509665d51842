"""Start of the program: `wfk-bot`, or `python -m bot`."""

import os

# Before numpy is loaded: the matcher's products are small, and OpenBLAS would keep a second core spinning for each of them.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from bot.cli.main import main

__all__ = ["main"]

if __name__ == "__main__":
    main()
