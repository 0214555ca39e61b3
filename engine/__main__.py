"""``python -m engine``: the engine on the command line."""

from __future__ import annotations

import multiprocessing


def main() -> None:
    """Run one command and exit with its code."""
    multiprocessing.freeze_support()  # reading processes of a frozen program start here
    from engine.cli.app import run

    run()


if __name__ == "__main__":
    main()
