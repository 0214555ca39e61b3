from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.domain.errors import EngineError
from engine.domain.tasks import Classified, Label, LabelsLearned, Remark, Selection
from engine.service import Engine
from tests.conftest import index_now
from tests.engine.tasks.test_topics import text


@pytest.fixture
def engine(open_engine: Callable[..., Engine], folder: Path) -> Engine:
    made = open_engine()
    for theme in ("garden", "ships"):
        (folder / theme).mkdir()
        for number in range(8):
            (folder / theme / f"{number}.txt").write_text(text(theme, number))
    made.add([folder])
    index_now(made)
    return made


def only(*paths: Path) -> Selection:
    return Selection(paths=tuple(map(str, paths)))


def classified(engine: Engine, *labels: str, **options: object) -> dict[str, Classified]:
    events = list(engine.tasks.classify([Label(one) for one in labels], **options))  # type: ignore[arg-type]
    assert isinstance(events[-1], LabelsLearned)
    return {
        "/".join(Path(event.path).parts[-2:]): event
        for event in events
        if isinstance(event, Classified)
    }


def remarks(engine: Engine, *labels: str) -> list[Remark]:
    events = engine.tasks.classify([Label(one) for one in labels])
    return [event for event in events if isinstance(event, Remark)]


def test_labels_are_learned_from_tagged_files(engine: Engine, folder: Path) -> None:
    for number in range(3):
        engine.tasks.tag("Green", only(folder / "garden" / f"{number}.txt"))
        engine.tasks.tag("Blue", only(folder / "ships" / f"{number}.txt"))
    found = classified(engine)
    assert {one.label for path, one in found.items() if path.startswith("garden")} == {"Green"}
    assert {one.label for path, one in found.items() if path.startswith("ships")} == {"Blue"}
    assert found["garden/0.txt"].by_hand
    assert not found["garden/7.txt"].by_hand
    counts = {one.tag: (one.by_hand, one.found) for one in engine.tasks.tags()}
    assert counts == {"Green": (3, 5), "Blue": (3, 5)}


def test_tags_filter_searches_and_new_files_get_theirs(engine: Engine, folder: Path) -> None:
    for number in range(3):
        engine.tasks.tag("Green", only(folder / "garden" / f"{number}.txt"))
        engine.tasks.tag("Blue", only(folder / "ships" / f"{number}.txt"))
    list(engine.tasks.classify())
    hits = engine.search("Note tag:blue", limit=20)
    assert {Path(hit.path).parent.name for hit in hits} == {"ships"}
    hits = engine.search("Note -tag:Blue", limit=20)
    assert {Path(hit.path).parent.name for hit in hits} == {"garden"}
    (folder / "new.txt").write_text(text("ships", 5) + " It is new.")
    engine.reindex()
    index_now(engine)
    assert "new.txt" in {Path(hit.path).name for hit in engine.search("new tag:blue", limit=20)}
    with pytest.raises(EngineError, match="tag:nothing"):
        engine.search("Note tag:nothing")


def test_a_tag_stays_with_a_file_that_is_edited_or_moved(engine: Engine, folder: Path) -> None:
    file = folder / "garden" / "0.txt"
    engine.tasks.tag("Mine", only(file))
    file.write_text("Something else entirely.")
    engine.reindex()
    index_now(engine)
    assert [one.path for one in engine.tasks.tagged("mine")] == [str(file)]
    other = folder / "ships" / "0.txt"
    engine.tasks.tag("Moved", only(other))
    other.rename(folder / "elsewhere.txt")
    engine.reindex()
    index_now(engine)
    assert [one.path for one in engine.tasks.tagged("Moved")] == [str(folder / "elsewhere.txt")]
    assert engine.tasks.tag("Moved", only(folder / "elsewhere.txt"), remove=True) == 1
    assert engine.tasks.tagged("Moved") == []


def test_contradicting_examples_are_said_and_left_out(engine: Engine, folder: Path) -> None:
    engine.tasks.tag("A", only(folder / "garden"))
    engine.tasks.tag("B", only(folder / "garden" / "0.txt", folder / "ships"))
    said = remarks(engine, "A", "B")
    assert [one.code for one in said] == ["contradiction"]
    assert "0.txt" in said[0].message
    assert "“A” and “B”" in said[0].message


def test_a_label_without_examples_is_known_by_its_name(engine: Engine, folder: Path) -> None:
    engine.tasks.tag("Green", only(folder / "garden" / "1.txt", folder / "garden" / "2.txt"))
    said = remarks(engine, "Green", "harbour sails")
    assert [one.code for one in said] == ["no_examples"]
    assert "harbour sails" in said[0].message


@pytest.mark.parametrize("labels", [[], [" "], ["x" * 200], ['a"b']])
def test_labels_that_are_none_are_refused(engine: Engine, labels: list[str]) -> None:
    with pytest.raises(EngineError) as refused:
        classified(engine, *labels)
    assert refused.value.code == "usage"


def test_a_set_can_be_forgotten(engine: Engine, folder: Path) -> None:
    engine.tasks.tag("Green", only(folder / "garden"))
    list(engine.tasks.classify([Label("Green"), Label("Blue")]))
    engine.tasks.forget_labels()
    assert {(one.tag, one.by_hand, one.found) for one in engine.tasks.tags()} == {("Green", 8, 0)}
    with pytest.raises(EngineError):
        engine.tasks.forget_labels()


def test_with_once_new_files_are_left_alone(engine: Engine, folder: Path) -> None:
    engine.tasks.tag("Green", only(folder / "garden"))
    engine.tasks.tag("Blue", only(folder / "ships"))
    list(engine.tasks.classify(automatic=False))
    (folder / "new.txt").write_text(text("ships", 5) + " It is new.")
    engine.reindex()
    index_now(engine)
    assert "new.txt" not in {Path(one.path).name for one in engine.tasks.tagged()}


def test_labels_of_a_folder_stay_in_that_folder(engine: Engine, folder: Path) -> None:
    engine.tasks.tag("Green", only(folder / "garden" / "1.txt"))
    wanted = [Label("Green"), Label("roses and soil")]
    list(engine.tasks.classify(wanted, only(folder / "garden")))
    assert engine.tasks.tags()
    paths = {Path(one.path).parent.name for one in engine.tasks.tagged()}
    assert paths == {"garden"}


def test_sets_do_not_hide_each_other(engine: Engine, folder: Path) -> None:
    engine.tasks.tag("Green", only(folder / "garden"))
    engine.tasks.tag("Blue", only(folder / "ships"))
    list(engine.tasks.classify([Label("Green"), Label("Blue")]))
    list(engine.tasks.classify([Label("roses"), Label("harbour")], label_set="other", least=0.0))
    file = str(folder / "garden" / "0.txt")
    held = {one.tag: one.by_hand for one in engine.tasks.tagged() if one.path == file}
    assert held["Green"] is True
    assert len(held) == 2
