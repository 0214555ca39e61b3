from __future__ import annotations

import json

from engine.domain.document import Segment, Span
from engine.domain.wire import segments_json
from engine.store.passage_rows import Passage
from engine.tasks.adapting.questions import Rarity, questions_of

PROSE = (
    "The tenant pays the rent on the third working day of each month. "
    "A deposit of two rents is kept by the landlord in a separate account until the end. "
    "Pets need the written consent of the owner before they move in."
)


def passage(text: str, *, headings: tuple[str, ...] = (), language: str = "en") -> Passage:
    whole = Segment(0, len(text), Span(start=0, end=len(text)))
    return Passage(
        chunk_id="ab12",
        document_id="d",
        ordinal=0,
        start=0,
        end=len(text),
        text=text,
        headings=headings,
        context="",
        language=language,
        segments_json=json.dumps(segments_json([whole])),
        title="lease.txt",
        paths=("/lease.txt",),
    )


def test_what_asks_is_cut_out_of_what_must_be_found() -> None:
    made = questions_of(passage(f"# Payments\n{PROSE}"), Rarity([PROSE, PROSE]))
    by_kind = {one.kind: one for one in made}
    assert {"heading", "sentence", "keywords"} >= set(by_kind)
    assert "Payments" in by_kind["heading"].question
    for one in made:
        assert "Payments" not in one.left
    assert by_kind["sentence"].question not in by_kind["sentence"].left
    assert "Pets" in made[0].left or "Pets" in by_kind["sentence"].question


def test_a_heading_above_asks_too() -> None:
    made = questions_of(passage(PROSE, headings=("Contract", "Keeping animals")), Rarity([PROSE]))
    assert any("Keeping animals" in one.question for one in made)


def test_code_is_asked_for_by_its_names_and_comments() -> None:
    code = (
        "class Lock:\n"
        '    """Holds a file so that one process writes at a time."""\n'
        "    def acquire(self, path, mode, flags):\n"
        "        self.file = open(path, mode)\n"
        "        return self.take(self.file, flags)\n"
        "    def release(self):\n        self.file.close()\n"
    )
    made = questions_of(passage(code), Rarity([code]))
    asked = {one.kind: one.question for one in made}
    assert "Lock" in asked["name"]
    assert asked["comment"] == "Holds a file so that one process writes at a time."
    assert all("one process writes" not in one.left for one in made)


def test_little_text_asks_nothing() -> None:
    assert questions_of(passage("Too short."), Rarity([])) == []
    assert questions_of(passage("§§§ *** " * 30), Rarity([])) == []


def test_the_same_questions_each_time() -> None:
    rarity = Rarity([PROSE])
    one = passage(PROSE, headings=("Rent",))
    assert questions_of(one, rarity) == questions_of(one, rarity)


def test_other_scripts_ask_by_sentences() -> None:
    chinese = (
        "租客须在每月第三个工作日之前支付租金。房东将两个月的押金存入单独账户直到合同结束为止。"
        "饲养宠物须事先取得房东的书面同意。公共走廊和楼梯必须保持畅通，不得堆放自行车或其他杂物。"
        "合同到期前三个月任何一方都可以书面通知对方终止租赁关系。"
    )
    made = questions_of(passage(chinese, headings=("付款方式",), language="zh"), Rarity([chinese]))
    assert any(one.question == "付款方式" for one in made)
