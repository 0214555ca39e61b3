"""What was typed and not asked, for each conversation, and what was asked before."""

from __future__ import annotations

import json

from desktop.preferences import Preferences

_MOST = 100
_LONGEST = 2000  # of a question that is remembered


class Drafts:
    """The draft of the conversation that is shown outlives the program, as do the questions; the
    drafts of other conversations are kept while it runs."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._drafts: dict[str | None, str] = {}

    def typed(self, text: str) -> None:
        """``text`` stands in the field now."""
        self._preferences.set("draft", text)

    def keep(self, text: str, conversation: str | None = None) -> None:
        self._drafts[conversation] = text
        self._preferences.set("draft", text)

    def draft(self, conversation: str | None = None) -> str:
        """What was typed there; what was typed last, when the program starts."""
        if not self._drafts:
            return self._preferences.text("draft")
        return self._drafts.get(conversation, "")

    def questions(self) -> list[str]:
        """Those asked before, oldest first."""
        try:
            kept = json.loads(self._preferences.text("questions", "[]"))
        except ValueError:  # a hand has been at the file
            return []
        return [str(one) for one in kept] if isinstance(kept, list) else []

    def remember(self, question: str) -> list[str]:
        """It was asked now; all that were."""
        kept = [one for one in self.questions() if one != question]
        kept = [*kept, question[:_LONGEST]][-_MOST:]
        self._preferences.set("questions", json.dumps(kept))
        return kept
