"""What the engine's settings are called in the window, and what they mean."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def named(setting: str) -> tuple[str, str]:
    """Name and meaning of a setting; both "" for one that is newer than this window."""
    words = {
        "ignore": (
            translate("settings", "Files to leave out"),
            translate(
                "settings",
                "Patterns as in .gitignore, one a line: *.bak or drafts/. They count when you "
                "leave the field.",
            ),
        ),
        "use_gitignore": (
            translate("settings", "Heed .gitignore files"),
            translate("settings", "Leave out what a folder’s .gitignore names."),
        ),
        "adapters": (
            translate("settings", "Adapters of language models"),
            translate(
                "settings",
                "LoRA files, one a line: MODEL=ADAPTER, or MODEL=ADAPTER@0.5 for half its "
                "strength.",
            ),
        ),
        "max_file_mb": (
            translate("settings", "Largest file, in MB"),
            translate("settings", "Larger files are skipped."),
        ),
        "read_timeout_s": (
            translate("settings", "Time to read one file, in seconds"),
            translate("settings", "A file that takes longer is given up, and listed as failed."),
        ),
        "read_memory_mb": (
            translate("settings", "Memory to read one file, in MB"),
            translate("settings", "A file that needs more is given up, and listed as failed."),
        ),
        "read_workers": (
            translate("settings", "Processes that read"),
            translate("settings", "More of them read faster and need more memory. 0 chooses."),
        ),
        "rescan_s": (
            translate("settings", "Look through all folders every … seconds"),
            translate("settings", "Changes are noticed at once; this finds what was missed."),
        ),
        "poll_s": (
            translate("settings", "Look through network drives every … seconds"),
            translate("settings", "They do not tell of changes."),
        ),
        "settle_s": (
            translate("settings", "Wait after a change, in seconds"),
            translate("settings", "A file must be still this long before it is read."),
        ),
        "compute": (
            translate("settings", "How meanings are computed"),
            translate("settings", "“auto” takes the fastest way that is exact on this machine."),
        ),
        "followups": (
            translate("settings", "Who rewrites follow-up questions"),
            translate(
                "settings", "Rules, at once; or a model that composes, whose words are checked."
            ),
        ),
        "first_token_s": (
            translate("settings", "Longest wait for an answer’s first word, in seconds"),
            translate("settings", "A model is given as much to read as it can in this time."),
        ),
        "serve_host": (
            translate("settings", "Address for other programs"),
            translate(
                "settings",
                "127.0.0.1 is this machine only. Another address opens the library to the network, "
                "without encryption, from the next start of the engine on.",
            ),
        ),
    }
    return words.get(setting, ("", ""))
