from __future__ import annotations

import subprocess
import sys

import pytest

from engine.chunking.language import Languages, detect

SAMPLES = {
    "en": "The results of the study are shown in the table and in the figure below.",
    "de": "Die Ergebnisse der Studie sind in der Tabelle und auf dem Bild zu sehen.",
    "fr": "Les résultats de l’étude sont présentés dans le tableau et sur la figure.",
    "es": "Los resultados del estudio se muestran en la tabla y en la figura.",
    "ru": "Результаты исследования показаны в таблице, и выводы были опубликованы.",
    "uk": "Результати дослідження показані в таблиці, її опублікували в Києві.",
    "ar": "نتائج الدراسة موضحة في الجدول",
    "hi": "अध्ययन के परिणाम तालिका में दिखाए गए हैं",
    "th": "ผลการศึกษาแสดงในตาราง",
    "zh": "研究结果显示在表格中。",
    "ja": "研究の結果は表に示されています。",
    "ko": "연구 결과는 표에 나와 있습니다.",
    "el": "Τα αποτελέσματα της μελέτης φαίνονται στον πίνακα.",
}


@pytest.mark.parametrize("code", SAMPLES)
def test_detects(code: str) -> None:
    assert detect(SAMPLES[code]) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("A man is playing a guitar.", "en"),
        ("A dog runs on a beach.", "en"),
        ("Une femme coupe le pain dans la cuisine.", "fr"),
        ("Una mujer corta el pan en la cocina.", "es"),
    ],
)
def test_a_short_sentence_is_enough(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize("text", ["", "12 345,00 | 67", "A1", "---"])
def test_numbers_have_no_language(text: str) -> None:
    assert detect(text) == ""


def test_a_table_in_a_text_has_the_language_of_the_text() -> None:
    text = SAMPLES["de"] * 20 + "12 34 56\n" * 500
    assert Languages(text).at(len(text) - 10, len(text)) == "de"


def test_plain_cases_do_not_load_the_model() -> None:
    script = (
        "import sys\nfrom engine.chunking.language import detect\n"
        f"assert detect({SAMPLES['en']!r}) == 'en'\n"
        "assert 'py3langid' not in sys.modules and 'numpy' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
