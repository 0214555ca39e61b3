"""A global shortcut from the desktop's portal (``org.freedesktop.portal.GlobalShortcuts``).

KDE Plasma, GNOME (from 48) and Hyprland have it. The desktop asks the person which key it is to
be, and remembers that. The trap: each step answers by a signal of a request object that may come
before the call's own answer; so its path is made up of our own token, and known beforehand.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress
from PySide6.QtCore import QObject

from desktop.background.session_bus import Body, SessionBus
from desktop.background.shortcut import GlobalShortcut

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_ASK = "ask"
_TRIGGER = "CTRL+ALT+space"
_APPLICATION = "lectern"


def _portal(interface: str) -> DBusAddress:
    return DBusAddress(_PATH, bus_name=_NAME, interface=interface)


class PortalShortcut(GlobalShortcut):
    """Looks for the portal when it is first asked about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: SessionBus | None = None
        self._possible: bool | None = None
        self._looking = False
        self._session = ""
        self._keys = ""
        self._enabled = False
        self._problem = ""
        self._requests: dict[str, Callable[[int, dict[str, Any]], object]] = {}

    @property
    def possible(self) -> bool | None:
        if self._possible is None and not self._looking:
            self._look()
        return self._possible

    @property
    def enabled(self) -> bool:
        return self._enabled

    @property
    def keys(self) -> str:
        return self._keys

    @property
    def problem(self) -> str:
        return self._problem

    def enable(self) -> None:
        if self._enabled or self._session or not self._connect():
            return
        self._problem = ""
        registry = _portal("org.freedesktop.host.portal.Registry")
        self._call(registry, "Register", "sa{sv}", (_APPLICATION, {}), self._begin)

    def disable(self) -> None:
        if self._session and self._bus is not None:
            session = DBusAddress(
                self._session, bus_name=_NAME, interface="org.freedesktop.portal.Session"
            )
            self._bus.call(session, "Close", "", (), lambda _: None)
        self._forget("")

    def close(self) -> None:
        if self._session:
            self.disable()
        self._hang_up()

    def _hang_up(self) -> None:
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()
            bus.deleteLater()

    def _connect(self) -> bool:
        if self._bus is None:
            try:
                self._bus = SessionBus(self)
            except OSError:
                self._possible = False
                return False
            self._bus.signalled.connect(self._signalled)
            self._bus.gone.connect(self._bus_gone)
            self._bus.follow("org.freedesktop.portal.Request", "Response")
            self._bus.follow("org.freedesktop.portal.Session", "Closed")
            self._bus.follow(_SHORTCUTS, "Activated")
        return True

    def _look(self) -> None:
        self._looking = True
        if not self._connect():
            return
        properties = _portal("org.freedesktop.DBus.Properties")
        self._call(properties, "Get", "ss", (_SHORTCUTS, "version"), self._looked)

    def _looked(self, answer: Body | None) -> None:
        self._possible = answer is not None
        if answer is None and not self._requests:
            self._hang_up()
        self.state_changed.emit()

    def _begin(self, _: Body | None) -> None:
        """Registering fails on older portals, which then know us by other means."""
        token, options = self._request(self._begun)
        options["session_handle_token"] = ("s", token)
        self._call(_portal(_SHORTCUTS), "CreateSession", "a{sv}", (options,), self._sent)

    def _begun(self, result: int, found: dict[str, Any]) -> None:
        session = found.get("session_handle", ("s", ""))[1]
        if result != 0 or not session:
            self._forget(self.tr("The desktop gave no shortcut."))
            return
        self._session = session
        wanted = {
            "description": ("s", self.tr("Ask Lectern")),
            "preferred_trigger": ("s", _TRIGGER),
        }
        _, options = self._request(self._bound)
        body = (session, [(_ASK, wanted)], "", options)
        self._call(_portal(_SHORTCUTS), "BindShortcuts", "oa(sa{sv})sa{sv}", body, self._sent)

    def _bound(self, result: int, found: dict[str, Any]) -> None:
        given = dict(found.get("shortcuts", ("", []))[1])
        if result != 0 or _ASK not in given:
            self.disable()
            self._forget(self.tr("The desktop gave no shortcut; it may have asked you for one."))
            return
        self._keys = str(given[_ASK].get("trigger_description", ("s", ""))[1])
        self._enabled = True
        self.state_changed.emit()

    def _sent(self, answer: Body | None) -> None:
        if answer is None:
            self._forget(self.tr("The desktop gave no shortcut."))

    def _signalled(self, path: str, member: str, body: Body) -> None:
        if member == "Response" and path in self._requests:
            self._requests.pop(path)(int(body[0]), dict(body[1]))
        elif member == "Activated" and body[0] == self._session and body[1] == _ASK:
            self.pressed.emit()
        elif member == "Closed" and path == self._session:
            self._forget(self.tr("The desktop took the shortcut back."))

    def _bus_gone(self) -> None:
        self._hang_up()
        self._forget(self.tr("The desktop’s message bus is gone."))

    def _forget(self, problem: str) -> None:
        self._session, self._keys, self._enabled, self._problem = "", "", False, problem
        self.state_changed.emit()

    def _request(
        self, answered: Callable[[int, dict[str, Any]], object]
    ) -> tuple[str, dict[str, Any]]:
        """A token for the next request, and its options; ``answered`` comes with the response."""
        assert self._bus is not None
        token = f"lectern_{secrets.token_hex(8)}"
        sender = self._bus.name.removeprefix(":").replace(".", "_")
        self._requests[f"{_PATH}/request/{sender}/{token}"] = answered
        return token, {"handle_token": ("s", token)}

    def _call(
        self,
        address: DBusAddress,
        member: str,
        signature: str,
        body: Body,
        answered: Callable[[Body | None], object],
    ) -> None:
        assert self._bus is not None
        self._bus.call(address, member, signature, body, answered)
