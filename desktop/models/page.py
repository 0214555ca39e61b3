"""The page of the models.

It asks for its lists when it is shown and when something has changed, never on a timer: nothing
here may disturb the engine while it answers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.engine.calls import Call, Json
from desktop.engine.client import segment
from desktop.models.card_list import CardList
from desktop.models.feed import InstallFeed
from desktop.models.install_row import InstallRow
from desktop.models.installed_card import InstalledCard
from desktop.models.recommended_card import RecommendedCard
from desktop.models.tuning import Tuning
from desktop.session import Session
from desktop.widgets.labels import label
from engine.domain.errors import EngineError
from engine.domain.model import (
    Install,
    InstalledModel,
    ModelKind,
    RecommendedModel,
    RemovedModel,
    from_json,
)

_WIDEST = 900
_KINDS: tuple[ModelKind, ...] = ("generator", "embedder", "reranker")
_NEUTRAL = {"generator": "default", "embedder": "default", "reranker": ""}


class ModelsPage(QWidget):
    """Models that are here, on their way, and to be had."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self._session = session
        self._asked: list[Call] = []
        self._installed: list[InstalledModel] = []
        self._recommended: list[RecommendedModel] = []
        self.feed = InstallFeed(session.client, self)
        self.feed.changed.connect(self._install_changed)
        self.feed.arrived.connect(self._install_arrived)
        self.under_way = CardList(_key_of_install, self._make_row, InstallRow.show_install)
        self.here = {
            kind: CardList(_name_of, self._make_installed, InstalledCard.show_model)
            for kind in _KINDS
        }
        self.to_have = {
            kind: CardList(_name_of, self._make_recommended, self._show_recommended)
            for kind in _KINDS
        }
        self.tuning = Tuning(session)
        self._under_way_title = label(self.tr("On their way"), "heading")
        self._no_reranker = label(
            self.tr("There is none here; passages are put into order without one."), "small"
        )
        self._to_have_titles: dict[ModelKind, QLabel] = {}
        self._arrange()
        session.client.connected.connect(self._refresh_if_seen)

    # What others ask of it

    def refresh(self, _: object = None) -> None:
        """Ask the engine for both lists anew; an answer from before, which may come later, is
        not waited for."""
        for call in self._asked:
            call.cancel()
        client = self._session.client
        self._asked = [
            client.get("/models").then(self._show_installed),
            client.get("/models/recommended").then(self._show_to_have),
        ]

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def bring_in(self, paths: Sequence[str]) -> None:
        """Import files and folders that were dropped or chosen."""
        for path in paths:
            self._post("/models/import", {"path": path, "how": "auto"})

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.refresh()

    # Putting together

    def _arrange(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(24, 12, 24, 24)
        rows.setSpacing(10)
        rows.addWidget(label(self.tr("Models"), "title"))
        rows.addWidget(
            label(
                self.tr(
                    "A language model writes or quotes answers, an embedding model finds passages,"
                    " a reranker puts them into order. Drop a GGUF file or a model's folder here to"
                    " import it."
                ),
                "muted",
            )
        )
        rows.addLayout(self._buttons())
        rows.addWidget(self._under_way_title)
        rows.addWidget(self.under_way)
        titles = self._titles()
        for kind in _KINDS:
            rows.addSpacing(8)
            rows.addWidget(label(titles[kind], "heading"))
            if kind == "reranker":
                rows.addWidget(self._no_reranker)
            rows.addWidget(self.here[kind])
            if kind == "generator":
                rows.addWidget(self.tuning)
        rows.addSpacing(16)
        rows.addWidget(label(self.tr("Recommended"), "heading"))
        rows.addWidget(
            label(
                self.tr(
                    "“Download” opens a connection to the place that the model lies at, as a rule"
                    " huggingface.co. It is the only time that Lectern opens one."
                )
            )
        )
        for kind in _KINDS:
            self._to_have_titles[kind] = label(titles[kind], "strong")
            rows.addWidget(self._to_have_titles[kind])
            rows.addWidget(self.to_have[kind])
        rows.addStretch(1)
        self._frame(column)

    def _frame(self, column: QWidget) -> None:
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Models"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(column)
        scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
        self._under_way_title.hide()
        self.under_way.hide()

    def _titles(self) -> dict[ModelKind, str]:
        return {
            "generator": self.tr("Language models"),
            "embedder": self.tr("Embedding models"),
            "reranker": self.tr("Rerankers"),
        }

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, act in (
            (self.tr("Import a GGUF file…"), self._choose_file),
            (self.tr("Import a folder…"), self._choose_folder),
        ):
            button = QPushButton(text)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_row(self, install: Install) -> InstallRow:
        row = InstallRow(install)
        row.pause.connect(lambda one: self._post(f"/models/installs/{one.id}/pause"))
        row.resume.connect(lambda one: self._post(f"/models/installs/{one.id}/resume"))
        row.cancel.connect(self._give_up)
        return row

    def _make_installed(self, model: InstalledModel) -> InstalledCard:
        card = InstalledCard(model)
        card.use.connect(self._use)
        card.unuse.connect(self._go_without)
        card.remove.connect(self._remove)
        return card

    def _make_recommended(self, model: RecommendedModel) -> RecommendedCard:
        card = RecommendedCard(model)
        card.download.connect(lambda one: self._post("/models/installs", {"name": one.name}))
        return card

    # What is shown

    def _show_installed(self, value: list[Json]) -> None:
        self._installed = [from_json(InstalledModel, one) for one in value]
        for kind in _KINDS:
            self.here[kind].show_values([one for one in self._installed if one.kind == kind])
        self._no_reranker.setHidden(any(one.kind == "reranker" for one in self._installed))
        used = [one for one in self._installed if one.kind == "generator" and one.active]
        self.tuning.show_model(used[0] if used else None)

    def _show_to_have(self, value: list[Json]) -> None:
        found = [from_json(RecommendedModel, one) for one in value]
        self._recommended = [one for one in found if not one.installed]
        for kind in _KINDS:
            of_kind = [one for one in self._recommended if one.kind == kind]
            self._to_have_titles[kind].setVisible(bool(of_kind))
            self.to_have[kind].show_values(of_kind)

    def _show_recommended(self, card: RecommendedCard, model: RecommendedModel) -> None:
        names = {one.name for one in self.feed.installs.values()}
        card.show_model(model, under_way=model.name in names)

    def _install_changed(self, install: Install) -> None:
        under_way = list(self.feed.installs.values())
        self.under_way.show_values(under_way)
        self.under_way.setVisible(bool(under_way))
        self._under_way_title.setVisible(bool(under_way))
        for kind in _KINDS:
            card = self.to_have[kind].card(install.name)
            if card is not None:
                known = [one for one in self._recommended if one.name == install.name]
                self._show_recommended(card, known[0])

    def _install_arrived(self, install: Install) -> None:
        self._refresh_if_seen()
        checked = install.checked
        self._session.banners.notice(
            self.tr("{0} is installed.").format(install.title),
            self.tr("Checked: {0}.").format(checked) if checked else "",
            (self.tr("Use it"), lambda: self._use_named(install.kind, install.name)),
        )

    # What a person does

    def _choose_file(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Choose a GGUF file"), "", self.tr("Language models (*.gguf)")
        )
        self.bring_in(files)

    def _choose_folder(self) -> None:
        if folder := QFileDialog.getExistingDirectory(self, self.tr("Choose a model's folder")):
            self.bring_in([folder])

    def _post(self, path: str, body: Json | None = None) -> None:
        self._session.client.post(path, body).then(self._take_install, self._session.banners.error)

    def _take_install(self, value: Json) -> None:
        self.feed.take(from_json(Install, value))

    def _give_up(self, install: Install) -> None:
        call = self._session.client.delete(f"/models/installs/{install.id}")
        call.then(self._take_install, self._session.banners.error)
        again: tuple[str, Json] = ("/models/installs", {"name": install.name})
        if install.how == "import":
            again = ("/models/import", {"path": install.origin, "how": "auto"})
        said = self.tr("{0} was given up.").format(install.title)
        self._session.banners.undo(said, lambda: self._post(*again))

    def _use(self, model: InstalledModel) -> None:
        self._use_named(model.kind, "default" if model.default else model.name)

    def _go_without(self, model: InstalledModel) -> None:
        self._use_named(model.kind, "")

    def _use_named(self, kind: ModelKind, name: str) -> None:
        before = self._chosen(kind)
        self._set(kind, name, lambda: self._say_used(kind, name, before))

    def _say_used(self, kind: ModelKind, name: str, before: str) -> None:
        said = {
            "generator": self.tr("The next question is answered by {0}.").format(self._title(name)),
            "embedder": self.tr(
                "All files are prepared for searching by {0}; until then the present model answers."
            ).format(self._title(name)),
            "reranker": self.tr("{0} puts the passages into order.").format(self._title(name))
            if name
            else self.tr("Passages are shown without a reranker."),
        }[kind]
        self._session.banners.undo(said, lambda: self._set(kind, before, self.refresh))

    def _set(self, kind: ModelKind, name: str, then: Callable[[], object]) -> None:
        call = self._session.client.patch("/settings", {"values": {kind: name}})

        def done(_: object) -> None:
            self.refresh()
            then()

        call.then(done, self._session.banners.error)

    def _chosen(self, kind: ModelKind) -> str:
        for one in self._installed:
            if one.kind == kind and one.active:
                return "default" if one.default else one.name
        return _NEUTRAL[kind]

    def _title(self, name: str) -> str:
        for one in self._installed:
            if name == one.name or (name == "default" and one.default):
                return one.title
        return name

    def _remove(self, model: InstalledModel) -> None:
        call = self._session.client.delete(f"/models/{segment(model.name)}")
        call.then(self._removed, self._not_removed)

    def _removed(self, value: Json) -> None:
        gone = from_json(RemovedModel, value)
        self.refresh()
        self._session.banners.undo(
            self.tr("{0} was removed.").format(gone.name), lambda: self._restore(gone.restore)
        )

    def _not_removed(self, error: EngineError) -> None:
        self._session.banners.error(error)
        self.refresh()

    def _restore(self, key: str) -> None:
        call = self._session.client.post("/models/restore", {"restore": key})
        call.then(self.refresh, self._session.banners.error)


def _name_of(model: InstalledModel | RecommendedModel) -> str:
    return model.name


def _key_of_install(install: Install) -> str:
    return install.id
