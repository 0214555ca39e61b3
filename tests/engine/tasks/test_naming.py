from __future__ import annotations

from collections.abc import Sequence

from engine.tasks.topics.naming import Vocabulary, name_of, telling_words


def words_of(*groups: Sequence[str]) -> list[tuple[str, ...]]:
    vocabularies = []
    for texts in groups:
        one = Vocabulary()
        for text in texts:
            one.add(text)
        vocabularies.append(one)
    return telling_words(vocabularies)


def test_small_words_of_any_language_fall_out() -> None:
    rent = ["Die Miete und die Wohnung sind in der Stadt", "Der Vermieter und die Wohnung in Bonn"]
    bread = ["Das Brot und die Bäckerei in der Stadt", "Der Bäcker und die Bäckerei in Bonn"]
    first, second = words_of(rent, bread)
    assert first[0] == "Wohnung"
    assert "Bäckerei" in second
    assert not {"und", "die", "der", "in"} & {word.lower() for word in first + second}


def test_names_keep_their_capitals_and_forms_of_a_word_count_once() -> None:
    (first, _) = words_of(
        ["films of the BBC", "a film by the BBC", "film and films, BBC"], ["a goal", "the goals"]
    )
    assert "BBC" in first
    assert sum(word.startswith("film") for word in first) == 1


def test_scripts_without_blanks_are_named_by_runs_of_characters() -> None:
    first, second = words_of(
        ["人工智能的发展", "人工智能很重要"], ["足球比赛的结果", "足球比赛很精彩"]
    )
    assert any(word in "人工智能" for word in first)
    assert any(word in "足球比赛" for word in second)


def test_one_group_is_named_by_what_not_all_have() -> None:
    (words,) = words_of(["the harbour", "the harbour lighthouse", "the tides", "the boats"])
    assert words[0] == "harbour"
    assert "the" not in words


def test_a_group_without_words_has_no_name() -> None:
    (words, _) = words_of(["12 34", "56"], ["hello there", "hello you"])
    assert words == ()
    assert name_of(words) == ""
