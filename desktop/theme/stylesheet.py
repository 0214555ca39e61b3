"""The one style sheet, made from the tokens and the text size.

Widgets take part by a ``kind`` property (``primary``, ``quiet``, ``card`` ...), never by a
style sheet of their own, so that a change of theme reaches all of them.
"""

from __future__ import annotations

from desktop.resources import resource
from desktop.theme.tokens import Tokens


def stylesheet(tokens: Tokens, text_px: int) -> str:
    """The application's style sheet; ``text_px`` is the height of body text in pixels."""
    t = tokens
    check, down, up = (
        resource("icons", f"{name}-{'dark' if t.dark else 'light'}.svg").as_posix()
        for name in ("check", "down", "up")
    )
    small, large, title = round(text_px * 0.88), round(text_px * 1.2), round(text_px * 1.6)
    return f"""
* {{ font-size: {text_px}px; }}
QWidget {{ color: {t.text}; background: transparent; }}
QMainWindow, QDialog, QWidget[kind="page"] {{ background: {t.window}; }}
QWidget[kind="panel"], QFrame[kind="panel"] {{ background: {t.panel}; }}
QFrame[kind="card"] {{
    background: {t.surface}; border: 1px solid {t.border}; border-radius: 10px; }}
QFrame[kind="card"]:hover {{ border-color: {t.control_border}; }}
QFrame[kind="question"] {{ background: {t.panel}; border-radius: 12px; }}
QFrame[kind="line"] {{ background: {t.border}; border: none; }}
QFrame[kind="banner"] {{ border-radius: 8px; background: {t.accent_soft}; }}
QFrame[kind="banner"][tone="danger"] {{ background: {t.danger_soft}; }}
QFrame[kind="banner"][tone="warning"] {{ background: {t.warning_soft}; }}
QFrame[kind="banner"][tone="success"] {{ background: {t.success_soft}; }}
QFrame[kind="drop"] {{
    border: 2px dashed {t.control_border}; border-radius: 14px; background: {t.panel}; }}
QFrame[kind="drop"][over="true"] {{ border-color: {t.accent}; background: {t.accent_soft}; }}

QLabel[kind="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[kind="heading"] {{ font-size: {large}px; font-weight: 600; }}
QLabel[kind="strong"] {{ font-weight: 600; }}
QLabel[kind="muted"] {{ color: {t.muted}; }}
QLabel[kind="small"] {{ color: {t.muted}; font-size: {small}px; }}
QLabel[kind="danger"] {{ color: {t.danger}; }}
QLabel[kind="warning"] {{ color: {t.warning}; }}
QLabel[kind="success"] {{ color: {t.success}; }}
QLabel[kind="code"] {{
    font-family: monospace; background: {t.code}; border: 1px solid {t.border};
    border-radius: 6px; padding: 6px 8px; }}
QLabel[kind="badge"] {{
    color: {t.muted}; background: {t.hover}; border-radius: 6px;
    padding: 1px 7px; font-size: {small}px; }}

QPushButton {{
    background: {t.surface}; border: 1px solid {t.control_border}; border-radius: 7px;
    padding: 5px 14px; min-height: {text_px + 8}px; }}
QPushButton:hover {{ background: {t.hover}; }}
QPushButton:pressed {{ background: {t.pressed}; }}
QPushButton:disabled {{ color: {t.muted}; border-color: {t.border}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: 4px 13px; }}
QPushButton[kind="primary"] {{
    background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent}; font-weight: 600; }}
QPushButton[kind="primary"]:disabled {{
    background: {t.hover}; color: {t.muted}; border-color: {t.border}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {t.text}; padding: 4px 13px; }}
QPushButton[kind="danger"] {{ color: {t.danger}; border-color: {t.danger}; }}
QPushButton[kind="link"] {{
    background: transparent; border: 1px solid transparent; color: {t.accent}; padding: 2px 4px;
    text-align: left; min-height: 0; }}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{ border: 1px solid {t.focus}; }}
QPushButton[kind="chip"] {{
    background: {t.accent_soft}; color: {t.accent}; border: 1px solid transparent;
    border-radius: 9px; padding: 1px 8px; min-height: 0; font-size: {small}px; }}
QPushButton[kind="chip"]:hover {{ border-color: {t.accent}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {t.focus}; padding: 0px 7px; }}
QPushButton[kind="filter"] {{
    background: transparent; border: 1px solid {t.border}; border-radius: 11px;
    padding: 2px 10px; min-height: {text_px + 4}px; font-size: {small}px; }}
QPushButton[kind="filter"]:hover {{ background: {t.hover}; }}
QPushButton[kind="filter"]:checked {{
    background: {t.accent_soft}; border-color: {t.accent}; font-weight: 600; }}
QPushButton[kind="filter"]:focus {{ border: 2px solid {t.focus}; padding: 1px 9px; }}
QPushButton[kind="choice"] {{
    background: transparent; color: {t.muted}; border: 1px solid transparent;
    border-radius: 8px; padding: 2px 8px; min-height: 0; font-size: {small}px; }}
QPushButton[kind="choice"]:hover {{ background: {t.hover}; color: {t.text}; }}
QPushButton[kind="choice"]:focus {{ border: 2px solid {t.focus}; padding: 1px 7px; }}
QPushButton[kind="choice"]::menu-indicator {{ image: none; width: 0; }}
QPushButton[kind="row"] {{
    background: transparent; border: 1px solid transparent; border-radius: 7px;
    text-align: left; padding: 6px 8px; }}
QPushButton[kind="row"]:hover {{ background: {t.hover}; }}
QPushButton[kind="row"]:checked {{ background: {t.pressed}; font-weight: 600; }}
QPushButton[kind="row"]:focus {{ border: 2px solid {t.focus}; padding: 5px 7px; }}

QToolButton {{
    background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 4px; }}
QToolButton:hover {{ background: {t.hover}; }}
QToolButton:pressed, QToolButton:checked {{ background: {t.pressed}; }}
QToolButton:focus {{ border: 2px solid {t.focus}; padding: 3px; }}
QToolButton:disabled {{ color: {t.muted}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QToolButton[kind="nav"] {{
    color: {t.muted}; padding: 8px 4px 6px 4px; font-size: {small}px; border-radius: 9px; }}
QToolButton[kind="nav"]:checked {{
    background: {t.pressed}; color: {t.text}; font-weight: 600; }}
QToolButton[kind="nav"]:focus {{ border: 2px solid {t.focus}; padding: 7px 3px 5px 3px; }}
QToolButton[kind="send"] {{ background: {t.accent}; border-radius: 9px; padding: 6px; }}
QToolButton[kind="send"]:disabled {{ background: {t.hover}; }}
QToolButton[kind="send"]:focus {{ border: 2px solid {t.text}; padding: 5px; }}

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QKeySequenceEdit {{
    background: {t.surface}; border: 1px solid {t.control_border}; border-radius: 7px;
    padding: 5px 8px; selection-background-color: {t.accent}; selection-color: {t.on_accent};
    placeholder-text-color: {t.muted}; }}
QComboBox, QSpinBox, QDoubleSpinBox {{ min-height: {text_px + 8}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
    border: 2px solid {t.focus}; padding: 4px 7px; }}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled {{
    color: {t.muted}; border-color: {t.border}; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{
    background: transparent; border: none; padding: 0; }}
QComboBox::drop-down {{ border: none; width: 26px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 14px; height: 14px; }}
QSpinBox, QDoubleSpinBox {{ padding-right: 24px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button {{
    subcontrol-origin: border; subcontrol-position: top right; border: none;
    width: 24px; height: {(text_px + 18) // 2}px; }}
QSpinBox::down-button, QDoubleSpinBox::down-button {{
    subcontrol-origin: border; subcontrol-position: bottom right; border: none;
    width: 24px; height: {(text_px + 18) // 2}px; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{
    image: url("{up}"); width: 12px; height: 12px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{
    image: url("{down}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{
    background: {t.surface}; border: 1px solid {t.control_border};
    selection-background-color: {t.accent_soft}; selection-color: {t.text}; }}
QFrame[kind="composer"] {{
    background: {t.surface}; border: 1px solid {t.control_border}; border-radius: 14px; }}
QFrame[kind="composer"][active="true"] {{ border: 2px solid {t.focus}; }}
QPlainTextEdit[kind="bare"], QPlainTextEdit[kind="bare"]:focus {{
    border: none; background: transparent; padding: 2px; }}
QTextBrowser, QTextEdit {{
    background: transparent; border: none;
    selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}

QCheckBox, QRadioButton {{ spacing: 8px; padding: 3px; border: 2px solid transparent;
    border-radius: 6px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {t.focus}; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {text_px + 1}px; height: {text_px + 1}px;
    border: 1px solid {t.control_border}; background: {t.surface}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: {(text_px + 3) // 2}px; }}
QCheckBox::indicator:checked {{
    background: {t.accent}; border-color: {t.accent}; image: url("{check}"); }}
QRadioButton::indicator:checked {{
    background: {t.surface}; border: 5px solid {t.accent};
    width: {text_px - 7}px; height: {text_px - 7}px; }}

QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
    background: {t.hover}; border: 1px dashed {t.border}; }}

QProgressBar {{
    background: {t.hover}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
    text-align: center; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
QSlider {{ min-height: 24px; }}
QSlider::groove:horizontal {{ height: 4px; background: {t.border}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    width: 16px; height: 16px; margin: -6px 0; border-radius: 8px; background: {t.accent}; }}
QSlider::handle:horizontal:focus {{
    width: 14px; height: 14px; margin: -7px 0; border-radius: 9px; border: 2px solid {t.text}; }}

QTableView, QTreeView, QListView {{
    background: {t.window}; border: none; outline: none; gridline-color: {t.border};
    selection-background-color: {t.accent_soft}; selection-color: {t.text}; }}
QTableView::item, QTreeView::item, QListView::item {{ padding: 4px 6px; border: none; }}
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover {{ background: {t.hover}; }}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {{
    background: {t.accent_soft}; color: {t.text}; }}
QTableView:focus, QTreeView:focus, QListView:focus {{ border: 1px solid {t.focus}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QListView[kind="plain"], QListView[kind="plain"]:focus {{
    background: transparent; border: none; }}
QListView[kind="plain"]::item, QListView[kind="plain"]::item:hover,
QListView[kind="plain"]::item:selected {{ background: transparent; padding: 0; }}
QHeaderView {{ background: {t.window}; }}
QHeaderView::section {{
    background: {t.window}; color: {t.muted}; border: none; font-weight: 600;
    border-bottom: 1px solid {t.border}; padding: 6px; font-size: {small}px; }}
QTabBar::tab {{ padding: 7px 12px; color: {t.muted}; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom: 2px solid {t.accent}; }}
QTabBar::tab:focus {{ border: 2px solid {t.focus}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {t.border}; }}

QScrollArea {{ border: none; background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.control_border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {t.border}; }}
QSplitter::handle:hover {{ background: {t.accent}; }}

QMenu {{
    background: {t.surface}; border: 1px solid {t.control_border}; border-radius: 8px;
    padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 12px; border-radius: 5px; }}
QMenu::item:selected {{ background: {t.accent_soft}; }}
QMenu::item:disabled {{ color: {t.muted}; }}
QMenu::separator {{ height: 1px; background: {t.border}; margin: 4px 6px; }}
QToolTip {{
    background: {t.text}; color: {t.window}; border: none; padding: 6px 8px; }}
"""
