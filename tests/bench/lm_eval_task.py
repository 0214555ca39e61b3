"""lm_eval, the real program, on a local task against the served model.

    python -m venv /tmp/lm && /tmp/lm/bin/pip install "lm_eval[api]"
    python -m tests.bench.lm_eval_task --lm-eval /tmp/lm/bin/lm_eval

It is started as ``lm_eval --model local-completions`` with no tokenizer of its own, offline. Its
accuracy is printed beside that of the same questions scored in this process, which it must equal.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
from pathlib import Path

from engine.service import Engine
from tests import processes

_CAPITALS = {
    **{"France": "Paris", "Italy": "Rome", "Spain": "Madrid", "Germany": "Berlin"},
    **{"Japan": "Tokyo", "Egypt": "Cairo", "Greece": "Athens", "Russia": "Moscow"},
    **{"England": "London", "Ireland": "Dublin", "Portugal": "Lisbon", "Austria": "Vienna"},
}
_TASK = """
task: lectern_capitals
dataset_path: json
dataset_kwargs:
  data_files: {{test: {file}}}
test_split: test
output_type: multiple_choice
doc_to_text: "{{{{question}}}}"
doc_to_choice: "{{{{choices}}}}"
doc_to_target: answer
target_delimiter: " "
metric_list:
  - metric: acc
"""


def questions() -> list[dict[str, object]]:
    """Each capital among three others."""
    countries, capitals = list(_CAPITALS), list(_CAPITALS.values())
    return [
        {
            "question": f"The capital of {country} is",
            "choices": [capitals[(number + step) % len(capitals)] for step in (1, 0, 2, 3)],
            "answer": 1,
        }
        for number, country in enumerate(countries)
    ]


def accuracy_here(home: Path) -> float:
    with Engine(home) as engine:
        generator = engine.models.generator(None)

        def likely(question: str, choice: str) -> float:
            context = generator.encode(question, leading=False)
            scores = generator.score(generator.encode(f"{question} {choice}", leading=False))
            return sum(one.logprob or 0.0 for one in scores[len(context) :])

        right = 0
        asked = questions()
        for one in asked:
            choices: list[str] = one["choices"]  # type: ignore[assignment]
            likelihoods = [likely(str(one["question"]), choice) for choice in choices]
            right += likelihoods.index(max(likelihoods)) == one["answer"]
        return right / len(asked)


def accuracy_of_lm_eval(program: str, served: processes.Served, folder: Path) -> float:
    data = folder / "capitals.jsonl"
    data.write_text("\n".join(map(json.dumps, questions())))
    (folder / "capitals.yaml").write_text(_TASK.format(file=data))
    model = f"model=lectern:raw,base_url={served.url}/v1/completions,tokenizer_backend=remote"
    subprocess.run(
        [
            *(program, "run", "--model", "local-completions"),
            *("--model_args", f"{model},auth_token={served.token},num_concurrent=1"),
            *("--tasks", "lectern_capitals", "--include_path", str(folder)),
            *("--output_path", str(folder / "results")),
        ],
        check=True,
        env={**os.environ, "OPENAI_API_KEY": served.token, "HF_HUB_OFFLINE": "1",
             "HF_HOME": str(folder / "hf")},
    )  # fmt: skip
    (report,) = (folder / "results").rglob("results_*.json")
    found: float = json.loads(report.read_text())["results"]["lectern_capitals"]["acc,none"]
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--lm-eval", default="lm_eval", help="the program")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch) / "home"
        home.mkdir()
        here = accuracy_here(home)
        with processes.serving(home) as served:
            theirs = accuracy_of_lm_eval(chosen.lm_eval, served, Path(scratch))
    print(f"accuracy by lm_eval {theirs:.3f}, in this process {here:.3f}")


if __name__ == "__main__":
    main()
