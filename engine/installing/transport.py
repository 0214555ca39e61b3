"""One GET over https: proxies of the environment, redirects, and a body that can be hung up on.

The trap: Hugging Face answers with a redirect to another host, and only the first answer says
what the file's SHA-256 is; so the headers of every answer on the way count. Plain http is for
this machine alone, since nobody could tell who has changed what came over it.
"""

from __future__ import annotations

import base64
import ipaddress
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from importlib.util import find_spec
from threading import Event, Thread
from urllib.parse import SplitResult, unquote, urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

from engine.domain.cancel import CancelToken
from engine.domain.errors import EngineError

CONNECT_S = 20.0
SILENCE_S = 30.0  # so long nothing may come
_LOOK_EVERY_S = 0.1
_REDIRECTS = (301, 302, 303, 307, 308)
_MOST_REDIRECTS = 8
_TELLING = ("x-linked-etag", "x-linked-size", "x-repo-commit")


class Unreachable(Exception):  # noqa: N818 - never leaves this package
    """The connection failed or broke; trying again may help."""


class Reply:
    """An answer: ``status``, the ``headers`` of the last one, and ``told``: what the ones
    before it said of the file. ``host`` is whom we asked."""

    def __init__(self, response: HTTPResponse, told: dict[str, str], host: str) -> None:
        self.status = response.status
        self.headers = {name.lower(): value for name, value in response.getheaders()}
        self.told = told
        self.host = host
        self._response = response

    def read(self, most: int) -> bytes:
        """What has come, ``most`` bytes of it at most; b"" at the end."""
        try:
            return self._response.read1(most)
        except (OSError, HTTPException, ValueError) as error:
            raise Unreachable(_reason(error)) from error


class _Line:
    """The connection that is open now, which another thread may shut to wake up its reader."""

    def __init__(self) -> None:
        self._connection: HTTPConnection | None = None
        self._over = Event()

    def take(self, connection: HTTPConnection) -> None:
        self.drop()
        self._connection = connection

    def drop(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def close(self) -> None:
        self._over.set()
        self.drop()

    def watch(self, cancel: CancelToken) -> None:
        while not self._over.is_set():
            if cancel.wait(_LOOK_EVERY_S):
                held = self._connection.sock if self._connection is not None else None
                if held is not None and not self._over.is_set():
                    with suppress(OSError):  # not SSLSocket's own, which is not for two threads
                        socket.socket.shutdown(held, socket.SHUT_RDWR)
                return


@contextmanager
def get(url: str, headers: dict[str, str], *, cancel: CancelToken) -> Iterator[Reply]:
    """The answer to a GET, redirects followed. ``cancel`` breaks off whatever is waited for,
    which then raises :class:`Unreachable` or ends early.

    Raises :class:`Unreachable`, and :class:`EngineError` for an address that is not taken.
    """
    line = _Line()
    Thread(target=line.watch, args=(cancel,), name="hang-up", daemon=True).start()
    try:
        yield _follow(url, headers, cancel, line)
    finally:
        line.close()


def host_of(url: str) -> str:
    return urlsplit(url).hostname or url


def _follow(url: str, headers: dict[str, str], cancel: CancelToken, line: _Line) -> Reply:
    told: dict[str, str] = {}
    first = host_of(url)
    for _ in range(_MOST_REDIRECTS):
        cancel.check()
        _admit(url)
        response = _send(url, headers, line)
        for name in _TELLING:
            if (value := response.getheader(name)) and name not in told:
                told[name] = value
        where = response.getheader("location")
        if response.status not in _REDIRECTS or not where:
            return Reply(response, told, first)
        url = urljoin(url, where)
    raise Unreachable(f"{first} leads in circles")


def _admit(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme == "https" and parts.hostname:
        return
    if parts.scheme == "http" and _is_here(parts.hostname or ""):
        return
    raise EngineError(
        "usage",
        f"{url} is not downloaded: it is not https, so anybody on the way could change it.",
        hint="Give an address that begins with https://.",
    )


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _send(url: str, headers: dict[str, str], line: _Line) -> HTTPResponse:
    connection, target = _connection(urlsplit(url))
    line.take(connection)
    sent = {"User-Agent": "Lectern", "Accept-Encoding": "identity", **headers}
    try:
        connection.connect()
        connection.sock.settimeout(SILENCE_S)
        connection.request("GET", target, headers=sent)
        return connection.getresponse()
    except (OSError, HTTPException) as error:
        raise Unreachable(_reason(error)) from error


def _connection(parts: SplitResult) -> tuple[HTTPConnection, str]:
    """A connection to the host, straight or through the system's proxy, and what to ask for."""
    host = parts.hostname or ""
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    proxy = None if _is_here(host) or proxy_bypass(host) else getproxies().get(parts.scheme)
    if not proxy:
        if parts.scheme == "http":
            return HTTPConnection(host, parts.port, timeout=CONNECT_S), path
        return HTTPSConnection(host, parts.port, timeout=CONNECT_S, context=_trust()), path
    by = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if by.scheme not in ("http", "https") or not by.hostname:
        raise EngineError(
            "network",
            f"The proxy {by.scheme}://{by.hostname} of this system is of a kind that Lectern"
            " does not speak with.",
            hint="Set HTTPS_PROXY to an http proxy, or download the file in a browser and"
            " import it.",
        )
    # A tunnel: the proxy is spoken with in plain, TLS is with the host at its end.
    through = HTTPSConnection(by.hostname, by.port or 8080, timeout=CONNECT_S, context=_trust())
    through.set_tunnel(host, parts.port or 443, headers=_proxy_headers(by))
    return through, path


def _proxy_headers(proxy: SplitResult) -> dict[str, str]:
    if not proxy.username:
        return {}
    pair = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
    return {"Proxy-Authorization": f"Basic {base64.b64encode(pair.encode()).decode()}"}


def _trust() -> ssl.SSLContext:
    """The system's authorities, and those of certifi where it is there: a program made into
    one file finds no others on some systems."""
    context = ssl.create_default_context()
    if find_spec("certifi") is not None:
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _reason(error: Exception) -> str:
    if isinstance(error, socket.gaierror):
        return "its name cannot be looked up"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate cannot be trusted: {error.verify_message}"
    if isinstance(error, TimeoutError):
        return "it does not answer"
    return str(error).strip() or type(error).__name__
