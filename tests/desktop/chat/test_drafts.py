from __future__ import annotations

from pathlib import Path

from desktop.app import Desktop
from desktop.chat.drafts import Drafts
from desktop.preferences import Preferences


def test_questions_and_drafts_outlive_the_program(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    drafts = Drafts(preferences)
    drafts.remember("When does the lease end?")
    drafts.remember("What is the rent?")
    drafts.remember("When does the lease end?")
    drafts.typed("And the dep")
    preferences.save()
    again = Drafts(Preferences(tmp_path))
    assert again.questions() == ["What is the rent?", "When does the lease end?"]
    assert again.draft() == "And the dep"


def test_what_was_asked_is_wiped_from_the_disk(desktop: Desktop) -> None:
    drafts = Drafts(desktop.session.preferences)
    drafts.remember("Is the tenant Mr Secret?")
    drafts.typed("Mr Secret")
    desktop.session.preferences.save()
    kept = desktop.session.home / "desktop.ini"
    assert "Secret" in kept.read_text()
    desktop.window.settings.wiped.emit("conversations")
    assert "Secret" not in kept.read_text()
