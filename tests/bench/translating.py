"""What the number check catches in translations, and how well the default model translates.

    python -m tests.bench.translating [--sentences N] [--model NAME]

NTREX: people's translations of news, as if a model had written them. First as they are (what is
reported then is a false alarm), then with one figure changed and with one left out (what is not
reported then is missed). Beside it: comparing the runs of digits. With ``--sentences`` the model
translates so many; chrF beside that of the untranslated source.
"""

from __future__ import annotations

import argparse
import random
import re
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from engine.domain.tasks import Rewritten
from engine.service import Engine
from engine.tasks.rewriting.checking import problem_of
from tests.bench.data_sets import DATA

_FIGURE = re.compile(r"\d+")
_LANGUAGES = {
    "deu": "German", "fra": "French", "spa": "Spanish", "jpn": "Japanese", "zho-CN": "Chinese",
}  # fmt: skip
Check = Callable[[str, str], bool]


def lines(name: str) -> list[str]:
    return (DATA / "ntrex" / f"newstest2019-{name}.txt").read_text("utf-8").splitlines()


def ours(before: str, after: str) -> bool:
    return bool(problem_of(before, after, may_leave_out=False))


def digits(before: str, after: str) -> bool:
    return Counter(_FIGURE.findall(before)) != Counter(_FIGURE.findall(after))


def changed(text: str) -> str:
    match = random.choice(list(_FIGURE.finditer(text)))
    other = str(int(match.group()) + random.choice((1, 7, 30)))
    return text[: match.start()] + other + text[match.end() :]


def left_out(text: str) -> str:
    match = random.choice(list(_FIGURE.finditer(text)))
    return text[: match.start()] + text[match.end() :]


def checks() -> None:
    source = lines("src.eng")
    print("share reported: as translated by people / a figure changed / a figure left out")
    for code, language in _LANGUAGES.items():
        target = lines(f"ref.{code}")
        pairs = [
            (one, other)
            for one, other in zip(source, target, strict=True)
            if _FIGURE.search(one) and _FIGURE.search(other)
        ]
        for name, check in (("Lectern", ours), ("digits", digits)):
            random.seed(1)
            shares = [
                sum(check(one, change(other)) for one, other in pairs) / len(pairs)
                for change in (str, changed, left_out)
            ]
            print(f"  {language:8} {len(pairs)} sentences, {name:8}"
                  f"{' / '.join(f'{share:.3f}' for share in shares)}", flush=True)  # fmt: skip


def model(count: int, name: str | None) -> None:
    from sacrebleu.metrics import CHRF

    source = [one for one in lines("src.eng") if len(one) < 120][:count]
    places = [lines("src.eng").index(one) for one in source]
    with tempfile.TemporaryDirectory() as folder, Engine(Path(folder)) as engine:
        for code, language in list(_LANGUAGES.items())[:3]:
            target = [lines(f"ref.{code}")[place] for place in places]
            made, kept = [], 0
            for one in source:
                *_, last = engine.tasks.rewrite(one, "translate", language=language, model=name)
                assert isinstance(last, Rewritten)
                made.append(last.text)
                kept += last.problems
            score = CHRF().corpus_score(made, [target]).score
            plain = CHRF().corpus_score(source, [target]).score
            print(f"{language}: chrF {score:.1f}, untranslated {plain:.1f}; "
                  f"{kept} of {count} kept for their numbers", flush=True)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sentences", type=int, default=0)
    parser.add_argument("--model")
    given = parser.parse_args()
    checks()
    if given.sentences:
        model(given.sentences, given.model)


if __name__ == "__main__":
    main()
