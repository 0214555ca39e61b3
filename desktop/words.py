"""Numbers, sizes and times as people write them, in their language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

_UNITS = ("kB", "MB", "GB", "TB")


def count_of(number: int) -> str:
    """``12,345`` as the language writes it."""
    return QLocale().toString(number)


def size(size_bytes: int) -> str:
    """``3.4 MB``; decimal units, as file managers show them."""
    value = float(size_bytes)
    if value < 1000:
        return f"{size_bytes} B"
    power = 0
    while value >= 1000 and power < len(_UNITS):
        value /= 1000
        power += 1
    return f"{QLocale().toString(value, 'f', 0 if value >= 100 else 1)} {_UNITS[power - 1]}"


def duration(seconds: float) -> str:
    """``40 s``, ``12 min``, ``3 h 20 min``."""
    whole = max(1, round(seconds))
    if whole < 60:
        return QCoreApplication.translate("words", "{0} s").format(whole)
    minutes = round(whole / 60)
    if minutes < 60:
        return QCoreApplication.translate("words", "{0} min").format(minutes)
    return QCoreApplication.translate("words", "{0} h {1} min").format(minutes // 60, minutes % 60)


def when(timestamp: float) -> str:
    """A date of ``timestamp`` (seconds since 1970), or the time if it is today."""
    moment = QDateTime.fromSecsSinceEpoch(int(timestamp))
    if moment.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
