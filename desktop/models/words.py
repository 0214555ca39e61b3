"""Models in words: what they need, what they can do, how far a download is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.words import count_of, duration, size
from engine.domain.model import Fit, Install, InstalledModel, RecommendedModel

translate = QCoreApplication.translate

_MANY = ("*",)
_NAMED = 6


def fit_words(fit: Fit) -> str:
    """Whether a model fits this machine, with the estimate."""
    needed, free, all_ = size(fit.needed_bytes), size(fit.available_bytes), size(fit.total_bytes)
    if fit.verdict == "fits":
        return translate("models", "Fits: needs about {0} of memory; {1} are free.").format(
            needed, free
        )
    if fit.verdict == "too_large":
        return translate(
            "models", "Too large for this machine: needs about {0} of memory; it has {1}."
        ).format(needed, all_)
    if fit.context_tokens:
        return translate(
            "models",
            "Tight: needs about {0} of memory with a context of {1} tokens; {2} are free. Other"
            " programs may become slow.",
        ).format(needed, count_of(fit.context_tokens), free)
    return translate(
        "models", "Tight: needs about {0} of memory; {1} are free. Other programs may become slow."
    ).format(needed, free)


def fit_kind(fit: Fit) -> str:
    """The kind of label for it; the words say the same."""
    return {"fits": "small", "tight": "warning", "too_large": "danger"}.get(fit.verdict, "small")


def facts(model: InstalledModel | RecommendedModel) -> str:
    """``4.0 B parameters · Q4_K_M · 2.5 GB · Apache-2.0 · many languages``."""
    parts = [parameters(model.parameters)]
    if isinstance(model, InstalledModel):
        parts.append(model.quantization)
    parts += [size(model.size_bytes), model.licence, languages(model.languages)]
    return " · ".join(part for part in parts if part)


def parameters(count: int) -> str:
    """``135 M parameters``, ``3.2 B parameters``; nothing when unknown."""
    if not count:
        return ""
    if count >= 10**9:
        number = QLocale().toString(count / 1e9, "f", 1)
        return translate("models", "{0} B parameters").format(number)
    if count >= 10**6:
        return translate("models", "{0} M parameters").format(count_of(round(count / 1e6)))
    return translate("models", "{0} parameters").format(count_of(count))


def languages(codes: Sequence[str]) -> str:
    if tuple(codes) == _MANY:
        return translate("models", "many languages")
    names = [QLocale.languageToString(QLocale(code).language()) for code in codes[:_NAMED]]
    return ", ".join(names) + (" …" if len(codes) > _NAMED else "")


def answers_words(model: InstalledModel) -> str:
    """How a language model answers, as its examination found."""
    if model.kind != "generator" or model.problem:
        return ""
    if model.answers == "compose":
        return translate("models", "Writes answers in its own words: it passed the examination.")
    if model.answers == "quote":
        return translate(
            "models", "Answers by quoting your files: it did not pass the examination for writing."
        )
    return translate(
        "models", "Will be examined at the first question, to see whether it quotes or writes."
    )


def reindex_words(seconds: float | None) -> str:
    """What it costs to use another embedding model."""
    if seconds is None:
        return translate(
            "models",
            "If you use it, all files are prepared for searching anew; until that is done, the"
            " present model answers.",
        )
    return translate(
        "models",
        "If you use it, all files are prepared for searching anew, which takes about {0}; until"
        " that is done, the present model answers.",
    ).format(duration(seconds))


def install_words(install: Install) -> str:
    """How far it is: bytes, rate, time left; or its state."""
    parts = [_state(install)]
    if install.total_bytes:
        parts.append(
            translate("models", "{0} of {1}").format(
                size(install.done_bytes), size(install.total_bytes)
            )
        )
    if install.rate > 0:
        parts.append(translate("models", "{0} a second").format(size(round(install.rate))))
    if install.eta_s is not None:
        parts.append(translate("models", "about {0} left").format(duration(install.eta_s)))
    return " · ".join(part for part in parts if part)


def _state(install: Install) -> str:
    if install.state == "running":
        return (
            translate("models", "Downloading")
            if install.how == "download"
            else translate("models", "Copying")
        )
    return {
        "waiting": translate("models", "Starting"),
        "checking": translate("models", "Checking"),
        "paused": translate("models", "Paused"),
        "failed": translate("models", "Stopped"),
        "done": translate("models", "Done"),
        "cancelled": translate("models", "Given up"),
    }[install.state]
