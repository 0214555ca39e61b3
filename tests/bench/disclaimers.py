"""What a disclaimer below every e-mail costs the search, and what is won back.

    python -m tests.bench.disclaimers [--mails N] [--data DIR]

Each mail says two sentences of a paragraph of SQuAD 2.0, and is asked for by a question that
people wrote about the first of them. Recall@1, recall@5 and MRR@10, by arm: of the mails alone,
with one disclaimer below all of them as the embedder would see them, and as they are indexed.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from pathlib import Path
from statistics import mean
from typing import Any
from unittest.mock import patch

from engine import CancelToken, Engine, Settings
from engine.chunking.sentences import sentence_spans
from engine.indexing import abridging
from tests.bench import data_sets

DISCLAIMER = """This e-mail and any attachments are confidential and intended solely for the use \
of the individual or entity to whom they are addressed. If you have received this e-mail in \
error, please notify the sender immediately by return e-mail and delete this message and any \
copies from your system. Any unauthorised copying, disclosure or distribution of the material in \
this e-mail is strictly forbidden.

Although the company has taken reasonable precautions to ensure that no viruses are present in \
this e-mail, the company cannot accept responsibility for any loss or damage arising from the use \
of this e-mail or its attachments. Harbour Trading Limited is registered in England and Wales \
under number 0312345; registered office: 12 Quay Street, Bristol BS1 4RN."""
MAIL = """From: ann@example.org
To: ben@example.org
Subject: Your question {number}
Date: Mon, 2 Mar 2026 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

Hello,

{body}

Best regards
Ann

{footer}
"""
NEVER = 1_000_000_000

Mail = tuple[str, str]  # what it says, what is asked


def mails(data: Path, most: int) -> list[Mail]:
    (file,) = (data / "squad").glob("dev-*.json")
    articles = json.loads(file.read_text("utf-8"))["data"]
    paragraphs = [one for article in articles for one in article["paragraphs"]]
    chance = random.Random(1)
    found = {}
    for paragraph in paragraphs:
        asked = [one for one in paragraph["qas"] if not one.get("is_impossible")]
        if asked:
            found[paragraph["context"]] = _mail(paragraph["context"], chance.choice(asked))
    distinct = list(found.values())
    chance.shuffle(distinct)
    return distinct[:most]


def _mail(text: str, asked: dict[str, Any]) -> Mail:
    answer = asked["answers"][0]
    at = answer.get("answer_start", text.find(answer["text"]))
    spans = sentence_spans(text)
    first = next((n for n, (start, end) in enumerate(spans) if start <= at < end), 0)
    last = min(first + 1, len(spans) - 1)
    return text[spans[first][0] : spans[last][1]], asked["question"]


def measured(name: str, written: list[Mail], footer: str) -> str:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "mails"
        folder.mkdir()
        for number, (body, _) in enumerate(written):
            mail = MAIL.format(number=number, body=body, footer=footer)
            (folder / f"{number}.eml").write_text(mail)
        with Engine(Path(scratch) / "profile", settings=Settings(polite=False)) as engine:
            engine.add([folder])
            for _ in engine.index(cancel=CancelToken()):
                pass
            told = [f"{name:24}"]
            for mode in ("vector", "keyword", "hybrid"):
                ranks = []
                for number, (_, asked) in enumerate(written):
                    hits = engine.search(asked, limit=10, mode=mode)
                    ranks.append(
                        next((h.rank for h in hits if Path(h.path).stem == f"{number}"), 0)
                    )
                told.append(
                    f"{mode} {mean(one == 1 for one in ranks):.3f} "
                    f"{mean(0 < one <= 5 for one in ranks):.3f} "
                    f"{mean(1 / one if one else 0 for one in ranks):.3f}"
                )
            hits = engine.search("What should I do with mail that I got by mistake?")
            found = any("received this e-mail in error" in hit.text for hit in hits)
            return "   ".join([*told, f"the disclaimer itself is found: {found}"])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--mails", type=int, default=500)
    parser.add_argument("--data", type=Path, default=data_sets.DATA)
    chosen = parser.parse_args()
    written = mails(chosen.data, chosen.mails)
    print(f"{len(written)} mails; recall@1, recall@5, MRR@10")
    print(measured("without a disclaimer", written, ""), flush=True)
    with patch.object(abridging, "_REPEATED_FROM", NEVER):
        print(measured("as the embedder sees it", written, DISCLAIMER), flush=True)
    print(measured("as it is indexed", written, DISCLAIMER), flush=True)


if __name__ == "__main__":
    main()
