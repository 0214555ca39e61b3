"""Columns keep the widths that a person gave them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from desktop.library.column_widths import keep_widths
from desktop.preferences import Preferences


def table_of(qtbot: QtBot, preferences: Preferences) -> QTableWidget:
    table = QTableWidget(1, 3)
    qtbot.addWidget(table)
    header = table.horizontalHeader()
    header.setStretchLastSection(True)
    keep_widths(header, preferences, "columns")
    return table


def test_a_width_is_there_again_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    first = Preferences(tmp_path)
    table = table_of(qtbot, first)
    table.setColumnWidth(1, 321)
    first.save()
    assert table_of(qtbot, Preferences(tmp_path)).columnWidth(1) == 321


@pytest.mark.parametrize("kept", ["", "wide", "100", "100 100 100 100", "100 -5", "1 90000"])
def test_what_does_not_fit_is_left_alone(qtbot: QtBot, tmp_path: Path, kept: str) -> None:
    preferences = Preferences(tmp_path)
    usual = table_of(qtbot, preferences).columnWidth(0)
    preferences.set("columns", kept)
    assert table_of(qtbot, preferences).columnWidth(0) == usual
