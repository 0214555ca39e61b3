"""Saying that the files do not say, in the language of the question.

Pure. The trap: a refusal that is wrong costs more trust than a weak quotation that the reader
can check, so the bar is low (its place is measured by tests/bench/answers.py).
"""

from __future__ import annotations

import re

from engine.chunking.language import detect
from engine.retrieval.query import bare_words, script_of
from engine.retrieval.stopwords import language_of

NOT_IN_FILES = {
    "en": "I could not find an answer to this in your files.",
    "de": "In Ihren Dateien habe ich darauf keine Antwort gefunden.",
    "fr": "Je n'ai pas trouvé de réponse à cette question dans vos fichiers.",
    "es": "No he encontrado una respuesta a esto en sus archivos.",
    "it": "Non ho trovato una risposta a questa domanda nei suoi file.",
    "pt": "Não encontrei uma resposta para isto nos seus ficheiros.",
    "nl": "Ik heb hierop geen antwoord gevonden in uw bestanden.",
    "ru": "В ваших файлах нет ответа на этот вопрос.",
    "ar": "لم أجد إجابة عن هذا السؤال في ملفاتك.",
    "hi": "मुझे आपकी फ़ाइलों में इसका उत्तर नहीं मिला।",
    "th": "ไม่พบคำตอบสำหรับคำถามนี้ในไฟล์ของคุณ",
    "zh": "在您的文件中没有找到这个问题的答案。",
    "ja": "お使いのファイルの中に、この質問への答えは見つかりませんでした。",
}

MAY_NOT_ANSWER = {
    "en": "The files may not answer this; the nearest passages say:",
    "de": "Die Dateien beantworten dies vielleicht nicht; die nächsten Stellen sagen:",
    "fr": "Les fichiers n'y répondent peut-être pas ; les passages les plus proches disent :",
    "es": "Puede que los archivos no respondan a esto; los pasajes más cercanos dicen:",
    "it": "I file forse non rispondono a questo; i passaggi più vicini dicono:",
    "pt": "Os ficheiros talvez não respondam a isto; as passagens mais próximas dizem:",
    "nl": "De bestanden beantwoorden dit misschien niet; de dichtstbijzijnde passages zeggen:",
    "ru": "Возможно, в файлах нет ответа на это; ближайшие фрагменты говорят:",
    "ar": "قد لا تجيب الملفات عن هذا؛ أقرب المقاطع تقول:",
    "hi": "हो सकता है कि फ़ाइलें इसका उत्तर न दें; निकटतम अंश कहते हैं:",
    "th": "ไฟล์อาจไม่มีคำตอบสำหรับคำถามนี้ ข้อความที่ใกล้เคียงที่สุดระบุว่า:",
    "zh": "文件可能没有回答这个问题；最接近的段落写道：",
    "ja": "ファイルはこの質問に答えていないかもしれません。最も近い箇所には次のようにあります：",
}
# How models say it in their own words, beside the sentence they were given for it.
_OWN_WORDS = re.compile(
    r"\b(?:passages?|files?|documents?|text|sources?)\b[^.]{0,40}\b(?:do|does|did)(?: not|n['’]t)"
    r" (?:\w+ ){0,2}(?:answer|contain|mention|provide|say|state|specify|include|give)"
    r"|\b(?:could|can|was|were|is|are) ?(?:not|n['’]t)(?: be)? (?:able to )?"
    r"(?:find|found|determine|answer)"
    r"|\b(?:not|n['’]t) (?:mentioned|stated|specified|provided|given|answered) in the"
    r"|\bno (?:answer|information|mention)\b",
    re.IGNORECASE,
)


def is_refusal(text: str, refusal: str) -> bool:
    """Whether a model's sentence says that the files do not say: in the words it was given for
    that, or in English ones of its own."""
    return refusal.rstrip(".。") in text or bool(_OWN_WORDS.search(text))


def may_not_answer(language: str) -> str:
    """What stands above quotations that are near the question but hardly answer it."""
    return MAY_NOT_ANSWER.get(language, MAY_NOT_ANSWER["en"])


def not_in_files(language: str) -> str:
    """The sentence in ``language`` (ISO 639-1), in English for languages it is not in."""
    return NOT_IN_FILES.get(language, NOT_IN_FILES["en"])


def question_language(question: str) -> str:
    """What language to answer in: small words tell better of a short question than a model."""
    small_words = language_of(bare_words(question)) if script_of(question) == "LATIN" else ""
    return small_words or detect(question)
