from __future__ import annotations

from pathlib import Path

from engine.service import Engine
from tests.conftest import index_now

TEXT = "The e\ufb03cient boiler co\u00adoperates with the pump. Done 🚀 ........ page 4"


def test_a_text_is_searched_mended_and_shown_as_it_is(engine: Engine, folder: Path) -> None:
    (folder / "boiler.txt").write_text(TEXT)
    engine.add([folder])
    index_now(engine)
    for word in ("efficient", "cooperates", "rocket", "🚀"):
        (hit,) = engine.search(word, mode="keyword")
        assert hit.text == TEXT
    engine._search.retriever().index.rebuild()  # and so where it is built anew
    engine._search.forget()
    (hit,) = engine.search("cooperates", mode="keyword")
    assert hit.text == TEXT
