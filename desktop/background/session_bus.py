"""The session's D-Bus, as far as the window speaks it: calls whose answer comes later, and
signals.

Not through QtDBus: from Python it cannot send a list of structures, which portals want. The
trap: reading must never wait, so it is done only when the socket says that there is something.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, Signal

Body = tuple[Any, ...]
_CONNECT_S = 1.0


class SessionBus(QObject):
    """``signalled`` carries path, member and body of each signal asked for by :meth:`follow`.

    Raises :class:`OSError` when there is no session bus.
    """

    signalled = Signal(str, str, object)
    gone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[int, Callable[[Body | None], object]] = {}
        self._connection = _connected()
        self._notifier = QSocketNotifier(
            self._connection.sock.fileno(), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._read)

    @property
    def name(self) -> str:
        """Our own on the bus."""
        return str(self._connection.unique_name)

    def call(
        self,
        address: DBusAddress,
        member: str,
        signature: str,
        body: Body,
        answered: Callable[[Body | None], object],
    ) -> None:
        """Ask; ``answered`` is called with the answer, with None for an error."""
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = answered
        self._send(new_method_call(address, member, signature or None, body), serial)

    def follow(self, interface: str, member: str) -> None:
        """From now on be told of these signals."""
        rule = MatchRule(type="signal", interface=interface, member=member)
        self._send(message_bus.AddMatch(rule))

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._connection.close()

    def _send(self, message: Message, serial: int | None = None) -> None:
        try:
            self._connection.send(message, serial=serial)
        except OSError:
            self._lose()

    def _read(self) -> None:
        while self._notifier.isEnabled():  # whoever is told of a message may hang up
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, ValueError, EOFError):
                self._lose()
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        kind = message.header.message_type
        if kind is MessageType.signal:
            path, member = fields[HeaderFields.path], fields[HeaderFields.member]
            self.signalled.emit(path, member, message.body)
            return
        answered = self._waiting.pop(fields.get(HeaderFields.reply_serial, -1), None)
        if answered is not None:
            answered(message.body if kind is MessageType.method_return else None)

    def _lose(self) -> None:
        self._notifier.setEnabled(False)
        waiting, self._waiting = self._waiting, {}
        for answered in waiting.values():
            answered(None)
        self.gone.emit()


def _connected() -> DBusConnection:
    try:
        return open_dbus_connection("SESSION", auth_timeout=_CONNECT_S)
    except (KeyError, ValueError, RuntimeError, EOFError) as error:  # no address, or a strange one
        raise OSError(f"no session bus ({type(error).__name__})") from error
