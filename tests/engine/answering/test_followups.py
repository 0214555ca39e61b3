"""Follow-ups: what leans is mended, what stands alone is not touched."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.answering.followup_cues import cues_of
from engine.answering.followups import Earlier, standing_alone
from engine.retrieval.query import bare_words

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "ru", "zh", "ja", "ar", "hi")
LEASE = "What is the notice period for the landlord?"
APPLE = "What was Apple's revenue in Q3 2021?"


def after(before: str, question: str, *, answer: str = "", titles: tuple[str, ...] = ()) -> str:
    return standing_alone(question, [Earlier(before, before, answer, titles)])


@pytest.mark.parametrize(
    ("before", "question", "expected"),
    [
        (APPLE, "And in 2022?", "What was Apple's revenue in Q3 2022?"),
        (APPLE, "What about Q4 2021?", "What was Apple's revenue in Q4 2021?"),
        (APPLE, "how about the fourth quarter", "What was Apple's revenue in fourth quarter 2021?"),
        (APPLE, "And for Microsoft?", "What was Microsoft's revenue in Q3 2021?"),
        (LEASE, "And for the tenant?", "What is the notice period for the tenant?"),
        (APPLE, "2022?", "What was Apple's revenue in Q3 2022?"),
        (APPLE, "Microsoft?", "What was Microsoft's revenue in Q3 2021?"),
        (LEASE, "For the tenant?", "What is the notice period for the tenant?"),
        ("Wie hoch war der Umsatz im Jahr 2021?", "Und 2022?",
         "Wie hoch war der Umsatz im Jahr 2022?"),
        ("Wie hoch ist die Kündigungsfrist für den Vermieter?", "Und für den Mieter?",
         "Wie hoch ist die Kündigungsfrist für den Mieter?"),
        ("Quel était le loyer en 2021 ?", "Et en 2022 ?", "Quel était le loyer en 2022 ?"),
        ("Quel est le préavis pour le locataire ?", "Et pour le bailleur ?",
         "Quel est le préavis pour le bailleur ?"),
        ("¿Cuánto fue el ingreso en 2021?", "¿Y en 2022?", "¿Cuánto fue el ingreso en 2022?"),
        ("Qual era il canone nel 2021?", "E nel 2022?", "Qual era il canone nel 2022?"),
        ("Qual foi a receita em 2021?", "E em 2022?", "Qual foi a receita em 2022?"),
        ("Wat is de opzegtermijn voor de huurder?", "En voor de verhuurder?",
         "Wat is de opzegtermijn voor de verhuurder?"),
        ("Какова была выручка в 2021 году?", "А в 2022?", "Какова была выручка в 2022 году?"),
        ("2021年的收入是多少？", "2022年呢？", "2022年的收入是多少？"),
        ("2021年の売上はいくらですか？", "2022年は？", "2022年の売上はいくらですか？"),
        ("ما هي إيرادات الشركة في عام 2021؟", "وفي عام 2022؟", "ما هي إيرادات الشركة في عام 2022؟"),
        ("2021 में किराया कितना था?", "और 2022 में?", "2022 में किराया कितना था?"),
    ],
)  # fmt: skip
def test_something_new_goes_into_the_old_place(before: str, question: str, expected: str) -> None:
    assert after(before, question) == expected


@pytest.mark.parametrize(
    ("before", "question"),
    [
        (LEASE, "Why?"),
        (LEASE, "Since when?"),
        (LEASE, "how much"),
        ("Wer zahlt die Miete der Wohnung?", "Warum nicht?"),
        ("Qui paie le loyer de la maison ?", "Pourquoi ?"),
        ("¿Quién paga el alquiler de la casa?", "¿Por qué?"),
        ("Chi paga il canone della casa?", "E perché?"),
        ("Quem paga a renda da casa?", "Desde quando?"),
        ("Wie betaalt de huur van het huis?", "Waarom?"),
        ("Кто платит за квартиру?", "Почему?"),
        ("谁付房租？", "为什么？"),
        ("家賃は誰が払いますか？", "なぜですか？"),
        ("من يدفع الإيجار؟", "لماذا؟"),
        ("किराया कौन देता है?", "क्यों?"),
    ],
)
def test_the_asking_alone_takes_the_old_question_along(before: str, question: str) -> None:
    assert after(before, question) == f"{question} {before}"


@pytest.mark.parametrize(
    ("before", "question", "topic"),
    [
        (LEASE, "How long is it?", "notice period, landlord"),
        (LEASE, "Is it possible to extend it?", "notice period, landlord"),
        (LEASE, "Are there any others?", "notice period, landlord"),
        (LEASE, "What are the exceptions?", "notice period, landlord"),
        (LEASE, "Which is the longest?", "notice period, landlord"),
        (LEASE, "Sorry, I meant for a shop.", "notice period, landlord"),
        (LEASE, "Was sind die Ausnahmen?", "notice period, landlord"),
        (LEASE, "What about the tenant?", "notice period, landlord"),
        (LEASE, "And who pays?", "notice period, landlord"),
        (LEASE, "Does that apply to tenants?", "notice period, landlord"),
        ("Who wrote Moby Dick?", "When did he die?", "wrote Moby Dick"),
        ("Where is Ventura Superior Court?", "Do they provide forms?", "Ventura Superior Court"),
        ("Wer ist der Vermieter der Wohnung?", "Wo wohnt er?", "Vermieter, Wohnung"),
        ("Wer ist der Vermieter der Wohnung?", "Wie hoch ist seine Miete?", "Vermieter, Wohnung"),
        ("Quel est le loyer de l'appartement ?", "Est-il payable d'avance ?", "loyer, appartement"),
        ("¿Quién escribió Don Quijote?", "¿Cuándo murió?", "escribió Don Quijote"),
        ("Chi ha scritto la Divina Commedia?", "Quando è nato?", "scritto, Divina Commedia"),
        ("Quem é o diretor da empresa?", "Onde ele mora?", "diretor, empresa"),
        ("Wie is de eigenaar van het huis?", "Waar woont hij?", "eigenaar, huis"),
        ("Кто написал роман Война и мир?", "Когда он умер?", "написал роман Война, мир"),
        ("苹果公司的总部在哪里？", "它是什么时候成立的？", "苹果公司, 总部"),
        ("这份合同的租金是多少？", "押金呢？", "合同, 租金"),
        ("賃貸契約の家賃はいくらですか？", "それはいつ払いますか？", "賃貸契約, 家賃"),
        ("ما هو إيجار الشقة؟", "ومتى يدفع؟", "إيجار الشقة"),
        ("मकान मालिक कौन है?", "वह कहाँ रहता है?", "मकान मालिक"),
    ],
)
def test_a_word_for_something_named_before_gets_the_topic(
    before: str, question: str, topic: str
) -> None:
    assert after(before, question) == f"{question} ({topic})"


@pytest.mark.parametrize(
    "question",
    [
        "What does a tenant pay when he moves out?",
        "What happens to a deposit if the landlord sells the house and its garden?",
        "Is it true that tenants may leave early?",
        "How long does it take to get a permit?",
        "Which clauses are there in the contract?",
        "Who said that the rent is too high?",
        "Which fossils that were found in 1905 are in London?",
        "What is RBAC?",
        "What are the exceptions to the ban on pets?",
        "Which is the largest city in Germany?",
        "In which year was the lease signed?",
        "For whom does the bell toll?",
        "And which of the two companies had the higher revenue in the third quarter?",
        "What is the rent this year?",
        "Was zahlt der Mieter, wenn er auszieht?",
        "Gibt es einen Aufzug im Haus?",
        "Können Sie mir die Miete der Wohnung nennen?",
        "Y a-t-il un ascenseur dans l'immeuble ?",
        "Est-il possible de résilier le bail ?",
        "¿Dónde está el puerto del este de España?",
        "Quale contratto scade quest'anno?",
        "Qual é a renda deste ano?",
        "Welke huurder betaalt de meeste huur?",
        "Сколько платит арендатор, если он уезжает?",
        "其他租户付多少租金？",
        "今年の家賃はいくらですか？",
        "ما هو إيجار الشقة في هذا العام؟",
        "इस वर्ष किराया कितना है?",
    ],
)
def test_what_stands_alone_is_not_touched(question: str) -> None:
    assert after(LEASE, question) == question


def test_a_first_question_is_not_touched() -> None:
    assert standing_alone("What about it?", []) == "What about it?"


def test_a_language_without_cues_is_not_touched() -> None:
    question = "Όταν αυτός πέθανε;"
    assert after("Ποιος έγραψε την Οδύσσεια;", question) == question


def test_a_pasted_page_is_not_touched() -> None:
    page = "It says that the tenant pays. " * 40
    assert after(LEASE, page) == page


def test_the_topic_lives_on_over_several_turns() -> None:
    history: list[Earlier] = []
    for question in ("Who wrote Moby Dick?", "When did he die?", "Where is he buried?"):
        history.append(Earlier(question, standing_alone(question, history)))
    assert "Moby Dick" in history[-1].understood


def test_thanks_do_not_end_the_topic() -> None:
    history = [Earlier(LEASE, LEASE), Earlier("Thank you!", "Thank you!")]
    assert standing_alone("How long is it?", history) == "How long is it? (notice period, landlord)"
    assert standing_alone("Why?", history) == f"Why? {LEASE}"


def test_an_asking_does_not_pile_up() -> None:
    history = [Earlier(LEASE, LEASE)]
    history.append(Earlier("Why?", standing_alone("Why?", history)))
    assert standing_alone("Since when?", history) == f"Since when? {LEASE}"


def test_the_answer_names_what_the_question_did_not() -> None:
    answer = "The attorney general is Letitia James. She took office in 2019."
    found = after("Who is the attorney general?", "Where was she born?", answer=answer)
    assert "Letitia James" in found


def test_the_cited_document_is_meant_by_this_contract() -> None:
    titles = ("Lease 14 Quay Street",)
    assert "Lease 14 Quay Street" in after(
        LEASE, "What else does this contract say?", titles=titles
    )
    assert "Quay" not in after(LEASE, "How long is it?", titles=titles)
    assert "Lease 14" in after("What does it say?", "When was it signed?", titles=titles)


def test_another_language_takes_the_topic_but_not_the_old_wording() -> None:
    found = after(LEASE, "Warum?")
    assert found == "Warum? (notice period, landlord)"
    assert after(APPLE, "Und 2022?").startswith("Und 2022? (")


def test_every_language_is_listed() -> None:
    assert [language for language in LANGUAGES if cues_of(language) is None] == []


NAMES = st.sampled_from(["Berlin", "Ventura", "IBM", "Moby Dick", "§ 573c", "Q3 2021", "12,5 %"])
OPENERS = st.sampled_from(["And for", "What about", "Why is it in", "Does that hold for", "Und"])
VOCABULARY = ("rent", "deposit", "landlord", "harbour", "revenue", "opened", "many", "which")
WORDS = st.lists(
    st.sampled_from(VOCABULARY),
    min_size=3,
    max_size=8,
)


@settings(deadline=None)  # the language model loads at the first doubtful text
@given(before=st.text(max_size=80), opener=OPENERS, name=NAMES, number=st.integers(0, 10**9))
def test_no_number_or_name_is_lost(before: str, opener: str, name: str, number: int) -> None:
    question = f"{opener} {name} {number}?"
    understood = after(before, question)
    assert set(bare_words(f"{name} {number}")) <= set(bare_words(understood))


@settings(deadline=None)  # the language model loads at the first doubtful text
@given(words=WORDS, before=st.text(max_size=80))
def test_without_a_word_that_points_back_nothing_changes(words: list[str], before: str) -> None:
    question = f"Which {' '.join(words)}?"
    assert after(before, question) == question


@settings(deadline=None)  # the language model loads at the first doubtful text
@given(question=st.text(max_size=120), before=st.text(max_size=120), answer=st.text(max_size=80))
def test_any_text_is_taken(question: str, before: str, answer: str) -> None:
    understood = after(before, question, answer=answer)
    assert understood == question or set(bare_words(question)) <= {
        *bare_words(understood),
        *["and", "what", "how", "about", "und"],
    }
