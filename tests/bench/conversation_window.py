"""How smooth the window is: scrolling a conversation of 1,000 turns, and streaming a long answer
into it at full speed. Prints frame times and the worst stall of the event loop.

``python -m tests.bench.conversation_window [--turns 1000] [--characters 20000]``

The answer comes over HTTP from a process of its own, as fast as it can write: far faster than
any model. A stall is how long the event loop did not come round. Each figure is given twice: by
the clock, and by the processor time that the window's thread took, which other work on the
machine does not lengthen.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import Desktop
from desktop.chat.turn import Turn
from engine.domain.answer import Answer, Citation, Hit, Timing, Verdict
from engine.domain.conversation import Conversation
from engine.domain.document import Location, Segment, Span
from engine.domain.events import Cited, Finished, Retrieved, Token, Verified
from engine.domain.wire import answer_event_json, conversation_json
from engine.profile.running import Running

PARAGRAPH = (
    "The lease ends on **31 March 2027** [1], and the tenant must give *six months* of notice "
    "before that day, in writing, to the landlord or whoever acts for the landlord. [1]\n\n"
)
TABLE = "| Item | Amount |\n|---|---:|\n| Rent | 1,250.00 |\n| Charges | 240.50 |\n\n"
CODE = '```python\ndef notice(months: int = 6) -> str:\n    return f"{months} months"\n```\n\n'
LIST = "1. Write to the landlord.\n2. Keep the receipt.\n3. Wait.\n\n"
FORMULA = "So $E = mc^2$, and $$\\int_0^1 x^2\\,dx = \\frac{1}{3}$$\n\n"
STEP = 120  # pixels of a turn of the wheel


def text_of(characters: int) -> str:
    piece = PARAGRAPH * 3 + TABLE + PARAGRAPH + CODE + LIST + FORMULA
    return (piece * (characters // len(piece) + 1))[:characters]


def answer(text: str) -> Answer:
    place = Location((Span(page=2, start=10, end=90),))
    cited = tuple(
        Citation(
            1, 0, min(end, len(text)), "/files/lease.pdf", "Lease", "six months", place, "c", "d"
        )
        for end in range(40, len(text), 400)
    )
    verdicts = (
        Verdict(0, min(90, len(text)), True),
        Verdict(90, min(170, len(text)), False, "No."),
    )
    return Answer("Q?", text, (), cited, verdicts, mode="compose", model="m", timing=Timing())


# The engine's part


def events(characters: int) -> list[dict[str, Any]]:
    text = text_of(characters)
    hit = Hit(
        1, 1.0, ("/files/lease.pdf",), "Lease", PARAGRAPH, (Segment(0, 9, Span(page=2)),), "c", "d"
    )
    whole = answer(text)
    return [
        answer_event_json(Retrieved((hit,) * 8)),
        *(answer_event_json(Token(text[n : n + 4])) for n in range(0, len(text), 4)),
        *(answer_event_json(Cited(one)) for one in whole.citations),
        answer_event_json(Verified(whole.verdicts)),
        answer_event_json(Finished(whole)),
    ]


def serve(characters: int) -> None:
    said = b"".join(b"data: " + json.dumps(one).encode() + b"\n\n" for one in events(characters))
    begun = json.dumps(conversation_json(Conversation("1", "T", 0.0, 0.0))).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"] or 0))
            streamed = self.path.endswith("/ask")
            self.send_response(200)
            self.send_header(
                "Content-Type", "text/event-stream" if streamed else "application/json"
            )
            self.end_headers()
            self.wfile.write(said if streamed else begun)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()


# The window's part


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds by the clock, and of the processor in this thread."""

    clock_ms: float
    processor_ms: float


class Moment:
    def __init__(self) -> None:
        self._clock, self._processor = time.perf_counter(), time.thread_time()

    def since(self) -> Took:
        return Took(
            1000 * (time.perf_counter() - self._clock),
            1000 * (time.thread_time() - self._processor),
        )


class Watchdog:
    """Knows the longest time in which the event loop did not come round."""

    def __init__(self) -> None:
        self.gaps: list[Took] = []
        self._last = Moment()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.gaps, self._last = [], Moment()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        self.gaps.append(self._last.since())
        self._last = Moment()


def spin(until: Callable[[], bool], at_most_s: float = 120) -> None:
    ends = time.monotonic() + at_most_s
    while not until() and time.monotonic() < ends:
        QApplication.processEvents()


def report(name: str, spans: list[Took]) -> None:
    print(f"{name}, {len(spans)} times")
    for by, times in (
        ("clock", sorted(span.clock_ms for span in spans)),
        ("processor", sorted(span.processor_ms for span in spans)),
    ):
        p95 = times[int(0.95 * (len(times) - 1))]
        print(
            f"    {by}: median {statistics.median(times):.1f} ms, p95 {p95:.1f} ms, "
            f"worst {times[-1]:.1f} ms"
        )


def scroll(desktop: Desktop, turns: int) -> None:
    page = desktop.window.ask
    page.talk.turns = [Turn(f"Question {n}?", number=n) for n in range(1, turns + 1)]
    for number, turn in enumerate(page.talk.turns):
        assert turn is not None
        turn.finish(answer(text_of((300, 900, 2500)[number % 3])))
    page._show_talk()
    spin(lambda: False, 1)
    bar = page._column.verticalScrollBar()
    for name, step, most in (("up by the wheel", -STEP, 1500), ("up by pages", -600, 400)):
        frames = []
        for _ in range(most):
            began = Moment()
            bar.setValue(bar.value() + step)
            page._column.viewport().repaint()
            QApplication.processEvents()
            frames.append(began.since())
            if bar.value() == 0:
                break
        report(f"scrolling {name}", frames)
    jumps = []
    for place in range(1, 11):
        began = Moment()
        bar.setValue(bar.maximum() * place // 11)
        page._column.viewport().repaint()
        jumps.append(began.since())
        spin(lambda: False, 0.3)
    report("jumps far away", jumps)


def stream(desktop: Desktop, watchdog: Watchdog) -> None:
    page = desktop.window.ask
    watchdog.start()
    began = time.perf_counter()
    page.ask("Tell me everything.")
    turn = page.turns[-1]
    spin(lambda: not turn.running)
    took = time.perf_counter() - began
    spin(lambda: False, 1)
    watchdog.stop()
    print(f"{len(turn.text)} characters in {took:.1f} s, {turn.stage.value}")
    report("rounds of the event loop while streaming", watchdog.gaps)
    over = [sum(gap.clock_ms > 50 for gap in watchdog.gaps),
            sum(gap.processor_ms > 50 for gap in watchdog.gaps)]  # fmt: skip
    print(f"rounds over 50 ms: {over[0]} by the clock, {over[1]} of the processor")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=1000)
    parser.add_argument("--characters", type=int, default=20_000)
    parser.add_argument("--serve", action="store_true")
    given = parser.parse_args()
    if given.serve:
        serve(given.characters)
        return
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.conversation_window", "--serve",
         "--characters", str(given.characters)],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert server.stdout is not None
        port = int(server.stdout.readline())
        app = QApplication([])
        desktop = Desktop(app, Path(tempfile.mkdtemp()))
        desktop.window.resize(1280, 800)
        desktop.window.show()
        desktop.client.connect_to(Running(server.pid, port, "t"))
        spin(lambda: False, 1)
        watchdog = Watchdog()
        watchdog.start()
        spin(lambda: False, 2)
        watchdog.stop()
        report("rounds of the event loop at rest", watchdog.gaps)
        scroll(desktop, given.turns)
        stream(desktop, watchdog)
    finally:
        server.kill()


if __name__ == "__main__":
    main()
