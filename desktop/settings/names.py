"""What the engine's settings are called in the window, and what they mean."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def named(setting: str) -> tuple[str, str]:
    """Name and meaning of a setting; both "" for one that is newer than this window."""
    words = {
        "ignore": (
            _tr("Files to leave out"),
            _tr(
                "Patterns as in .gitignore, one a line: *.bak or drafts/. They count when you "
                "leave the field."
            ),
        ),
        "use_gitignore": (
            _tr("Heed .gitignore files"),
            _tr("Leave out what a folder’s .gitignore names."),
        ),
        "max_file_mb": (_tr("Largest file, in MB"), _tr("Larger files are skipped.")),
        "read_timeout_s": (
            _tr("Time to read one file, in seconds"),
            _tr("A file that takes longer is given up, and listed as failed."),
        ),
        "read_memory_mb": (
            _tr("Memory to read one file, in MB"),
            _tr("A file that needs more is given up, and listed as failed."),
        ),
        "read_workers": (
            _tr("Processes that read"),
            _tr("More of them read faster and need more memory. 0 chooses."),
        ),
        "rescan_s": (
            _tr("Look through all folders every … seconds"),
            _tr("Changes are noticed at once; this finds what was missed."),
        ),
        "poll_s": (
            _tr("Look through network drives every … seconds"),
            _tr("They do not tell of changes."),
        ),
        "settle_s": (
            _tr("Wait after a change, in seconds"),
            _tr("A file must be still this long before it is read."),
        ),
        "compute": (
            _tr("How meanings are computed"),
            _tr("“auto” takes the fastest way that is exact on this machine."),
        ),
        "followups": (
            _tr("Who rewrites follow-up questions"),
            _tr("Rules, at once; or a model that composes, whose words are checked."),
        ),
        "first_token_s": (
            _tr("Longest wait for an answer’s first word, in seconds"),
            _tr("A model is given as much to read as it can in this time."),
        ),
        "serve_host": (
            _tr("Address for other programs"),
            _tr(
                "127.0.0.1 is this machine only. Another address opens the library to the network, "
                "without encryption, from the next start of the engine on."
            ),
        ),
    }
    return words.get(setting, ("", ""))


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
