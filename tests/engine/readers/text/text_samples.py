"""Samples of text: plain, Markdown, code."""

from __future__ import annotations

from engine.domain.document import Span
from tests.engine.readers.sample import Sample

TEXT = (
    "The harbour\r\n\r\nThe harbour of Elm was built in 1871. It is\r\nstill in use, and"
    " fishing boats leave it daily.\r\n\r\n- nets\r\n- ropes\r\n"
)
MARKDOWN = """# Garden

Some *beds* need water.

## Plants
- roses
- thyme
  and more thyme

| plant | litres |
|-------|--------|
| rose  | 3      |

```python
# not a heading
water()
```
"""
CODE = '''"""Pumps."""

import time


def start(pump):
    """Start a pump, wait for its pressure, and say so, since nobody hears it in the noise."""
    pump.on()

    time.sleep(1)
    print("the pump is running now, and its pressure is what it should be for the day")


class Pump:
    pass
'''


def samples() -> list[Sample]:
    return [
        Sample(
            "harbour.txt",
            TEXT.encode(),
            [
                ("heading", 1, "The harbour"),
                (
                    "paragraph",
                    0,
                    "The harbour of Elm was built in 1871. It is\n"
                    "still in use, and fishing boats leave it daily.",
                ),
                ("list_item", 0, "- nets"),
                ("list_item", 0, "- ropes"),
            ],
            title="The harbour",
            media_type="text/plain",
            own_text=True,
            places={"still in use": Span(start=57, end=69, first_line=4, last_line=4)},
        ),
        Sample(
            "garden.md",
            MARKDOWN.encode(),
            [
                ("heading", 1, "# Garden"),
                ("paragraph", 0, "Some *beds* need water."),
                ("heading", 2, "## Plants"),
                ("list_item", 0, "- roses"),
                ("list_item", 0, "- thyme\n  and more thyme"),
                ("table", 0, "| plant | litres |\n|-------|--------|\n| rose  | 3      |"),
                ("code", 0, "```python\n# not a heading\nwater()\n```"),
            ],
            title="Garden",
            media_type="text/markdown",
            own_text=True,
            contexts=("plant | litres",),
        ),
        Sample(
            "pump.py",
            CODE.encode(),
            [
                ("code", 0, CODE[: CODE.index("def")].rstrip()),
                ("code", 0, CODE[CODE.index("def") : CODE.index("class")].rstrip()),
                ("code", 0, "class Pump:\n    pass"),
            ],
            title="pump.py",
            media_type="text/x-source",
            own_text=True,
            contexts=("def start(pump)", "class Pump"),
        ),
    ]
