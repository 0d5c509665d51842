"""Builds an index in a process of its own: building takes a gigabyte for a while, and the bot should not keep it."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from knowledge.cache import make_index
from knowledge.embed import open_embedder
from knowledge.load import load

LONGEST_SECONDS = 900
WITH_EMBEDDINGS, WITHOUT_EMBEDDINGS = "with-embeddings", "without-embeddings"


def prepare(directories: Sequence[Path], cache: Path, embeddings: bool) -> bool:  # noqa: FBT001 - one of two command lines
    """Build and store the index of knowledge directories; whether that worked. Waits for it."""
    home = str(Path(__file__).resolve().parent.parent)
    paths = os.pathsep.join(filter(None, [home, os.environ.get("PYTHONPATH")]))
    mode = WITH_EMBEDDINGS if embeddings else WITHOUT_EMBEDDINGS
    try:
        done = subprocess.run(  # noqa: S603 - our own program, with our own arguments
            [sys.executable, "-m", "knowledge.prepare", str(cache), mode, *map(str, directories)],
            env={**os.environ, "PYTHONPATH": paths, "OPENBLAS_NUM_THREADS": str(os.cpu_count() or 1)},
            timeout=LONGEST_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def main(cache: str, mode: str, *directories: str) -> None:
    """Build and store one index."""
    make_index(load(*map(Path, directories)), open_embedder("auto" if mode == WITH_EMBEDDINGS else None), Path(cache))


if __name__ == "__main__":
    main(*sys.argv[1:])
