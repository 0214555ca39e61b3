"""A portal of global shortcuts on the session bus, in a process of its own:
``python fake_portal.py [refuse]``. Prints a line when it is there; a line on its standard input
is a press of the key, "close" ends the session."""

from __future__ import annotations

import sys
from select import select
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
SESSION = f"{PATH}/session/1_1/s1"


def respond(
    connection: Any, asked: Message, token: str, results: dict[str, Any], code: int
) -> None:
    """The request's signal goes out before the call's own answer, as it may."""
    sender = asked.header.fields[HeaderFields.sender].removeprefix(":").replace(".", "_")
    request = f"{PATH}/request/{sender}/{token}"
    address = DBusAddress(request, interface="org.freedesktop.portal.Request")
    connection.send(new_signal(address, "Response", "ua{sv}", (code, results)))
    connection.send(new_method_return(asked, "o", (request,)))


def answer(connection: Any, asked: Message, *, refuse: bool) -> None:
    member, body = asked.header.fields[HeaderFields.member], asked.body
    if member == "Get":
        connection.send(new_method_return(asked, "v", (("u", 1),)))
    elif member == "CreateSession":
        token = body[0]["handle_token"][1]
        respond(connection, asked, token, {"session_handle": ("s", SESSION)}, 0)
    elif member == "BindShortcuts":
        session, shortcuts, _window, options = body
        assert session == SESSION
        ((name, wanted),) = shortcuts
        assert wanted["preferred_trigger"] == ("s", "CTRL+ALT+space")
        given = {"trigger_description": ("s", "Ctrl+Alt+Space")}
        results = {} if refuse else {"shortcuts": ("a(sa{sv})", [(name, given)])}
        respond(connection, asked, options["handle_token"][1], results, int(refuse))
    elif member == "Close":
        connection.send(new_method_return(asked))
    else:
        connection.send(new_error(asked, "org.freedesktop.DBus.Error.UnknownMethod"))


def main() -> None:
    refuse = "refuse" in sys.argv
    connection = open_dbus_connection("SESSION")
    connection.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
    print("there", flush=True)
    while True:
        ready, _, _ = select([connection.sock, sys.stdin], [], [])
        if sys.stdin in ready:
            said = sys.stdin.readline()
            if not said:
                return
            if said.strip() == "close":
                address = DBusAddress(SESSION, interface="org.freedesktop.portal.Session")
                connection.send(new_signal(address, "Closed", "a{sv}", ({},)))
            else:
                pressed = (SESSION, "ask", 0, {})
                address = DBusAddress(PATH, interface=SHORTCUTS)
                connection.send(new_signal(address, "Activated", "osta{sv}", pressed))
        if connection.sock in ready:
            try:
                while True:
                    asked = connection.receive(timeout=0)
                    if asked.header.message_type is MessageType.method_call:
                        answer(connection, asked, refuse=refuse)
            except TimeoutError:
                continue


if __name__ == "__main__":
    main()
