"""Saying that the files do not say, in the language of the question.

Pure. The trap: a refusal that is wrong costs more trust than a weak quotation that the reader
can check, so the bar is low (its place is measured by tests/bench/answers.py).
"""

from __future__ import annotations

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


def not_in_files(language: str) -> str:
    """The sentence in ``language`` (ISO 639-1), in English for languages it is not in."""
    return NOT_IN_FILES.get(language, NOT_IN_FILES["en"])


def question_language(question: str) -> str:
    """What language to answer in: small words tell better of a short question than a model."""
    small_words = language_of(bare_words(question)) if script_of(question) == "LATIN" else ""
    return small_words or detect(question)
