"""Another library behind a pipe: a path a line in, seconds and characters a line out.

Run by the interpreter that has the library, which is not ours: it knows nothing of Lectern.
"""

from __future__ import annotations

import json
import os
import sys
import time
import warnings
from collections.abc import Callable

warnings.simplefilter("ignore")


def extract(library: str) -> Callable[[str], str]:
    if library == "kreuzberg":
        import kreuzberg

        return lambda path: kreuzberg.extract_file_sync(path).content
    from markitdown import MarkItDown

    converter = MarkItDown()
    return lambda path: converter.convert_local(path).text_content


def main() -> None:
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what the library prints is no answer
    read = extract(sys.argv[1])
    print("ready", file=answers, flush=True)
    for line in sys.stdin:
        began = time.perf_counter()
        try:
            characters = len(read(line.rstrip("\n")))
        except BaseException:  # panics of native code among them
            characters = 0
        answer = json.dumps([time.perf_counter() - began, characters])
        print(answer, file=answers, flush=True)


if __name__ == "__main__":
    main()
