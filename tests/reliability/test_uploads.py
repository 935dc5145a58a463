"""Files on their way up: those that fail, and servers that do not take them."""

from __future__ import annotations

import io
import pathlib
import socket
import threading
import time
from typing import Any, Callable, Iterator, List, Optional, Tuple

import httpx
import pytest

from seekgpt import APIConnectionError, APIStatusError, APITimeoutError, SeekGPTError
from tests.loopback import Loopback, Received, answer

from .kinds import ALL, Kind, each
from .wire import SHORT, Place, outcome, reset

FILE = {"id": "file_1", "object": "file"}
MUCH = b"a" * 900_000


def fine(_: Received) -> bytes:
    return answer(200, FILE)


def meet(kind: Kind, server: Any, content: Any, **settings: Any) -> Any:
    """What becomes of an upload: what it gives, or what it raises, whatever that is."""

    async def body() -> Any:
        client = kind.client(server, 1, **settings)
        try:
            file = ("f", content) if hasattr(content, "read") else content
            call = lambda: kind.do(client.files.create, file=file, purpose="batch")  # noqa: E731
            return await outcome(kind, client, call)
        except Exception as error:
            return error
        finally:
            await kind.do(client.close)

    return kind.run(body)


class Once:
    """A file that can be read only once, from its beginning to its end."""

    def __init__(self, data: bytes = MUCH) -> None:
        self._file = io.BytesIO(data)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


class Failing(io.BytesIO):
    """A file on a disk that fails in its middle."""

    error: Exception = OSError(5, "Input/output error")

    def read(self, size: Optional[int] = -1) -> bytes:
        if self.tell():
            raise self.error
        return super().read(size)


class Shrinking(io.BytesIO):
    """A file that somebody cuts off while it is read."""

    def read(self, size: Optional[int] = -1) -> bytes:
        return b"" if self.tell() else super().read(size)


class Growing(io.BytesIO):
    """A file that somebody appends to while it is read."""

    def read(self, size: Optional[int] = -1) -> bytes:
        data = super().read(size)
        if self.tell() == len(data):
            self.seek(0, 2)
            self.write(MUCH)
            self.seek(len(data))
        return data


@each(ALL)
@pytest.mark.fault(
    "A file fails while it is read (`OSError`, or what else it raises).",
    does="its own exception is raised, as it is, after one try",
)
@pytest.mark.parametrize(
    "error", [OSError(5, "Input/output error"), TimeoutError("disk"), EOFError()]
)
def test_failing(kind: Kind, error: Exception) -> None:
    failing = Failing(MUCH)
    failing.error = error
    with Loopback(fine) as server:
        assert meet(kind, server, failing, max_retries=2) is error
    assert len(server.seen) <= 1


@each(ALL)
def test_a_file_that_raises_what_ends_generators_is_not_taken_for_one_that_ends(kind: Kind) -> None:
    failing = Failing(MUCH)
    failing.error = StopIteration()
    with Loopback(fine) as server:
        found = meet(kind, server, failing, max_retries=2)
    assert isinstance(found, RuntimeError)
    assert "StopIteration" in str(found)


@each(ALL)
@pytest.mark.fault(
    "A file shrinks while it is read.",
    does="an error of this library that says so (no connection error), after one try",
)
def test_shrinking(kind: Kind) -> None:
    with Loopback(fine) as server:
        found = meet(kind, server, Shrinking(MUCH), max_retries=2, timeout=2)
    assert isinstance(found, SeekGPTError)
    assert not isinstance(found, APIConnectionError)
    assert len(server.seen) <= 1


@each(ALL)
@pytest.mark.fault(
    "A file grows while it is read.",
    does="what was announced is sent, or an error of this library; never a broken form",
)
def test_growing(kind: Kind) -> None:
    with Loopback(fine) as server:
        found = meet(kind, server, Growing(MUCH), max_retries=2, timeout=2)
    if isinstance(found, Exception):
        assert isinstance(found, SeekGPTError)
        assert not isinstance(found, APIConnectionError)
        assert len(server.seen) <= 1
    else:
        assert server.seen[0].body.endswith(b"--\r\n")


AGAIN = [
    pytest.param(
        307,
        id="307",
        marks=pytest.mark.fault(
            "A redirect (`307`, `308`) of a file that can be read only once.",
            does="an error of this library before anything goes to the new place; never an empty "
            "file",
        ),
    ),
    pytest.param(308, id="308"),
]


@each(ALL)
@pytest.mark.parametrize("status", AGAIN)
def test_redirected_once(kind: Kind, status: int) -> None:
    moved = answer(status, headers={"location": "/v1/elsewhere"})
    with Loopback(lambda _: moved) as server:
        found = meet(kind, server, Once())
    assert isinstance(found, SeekGPTError)
    assert not isinstance(found, APIConnectionError)
    assert len(server.seen) == 1


@each(ALL)
@pytest.mark.fault(
    "A redirect (`307`, `308`) of a file that can be read again.",
    does="it is sent again, from where it stood at first",
)
def test_redirected(kind: Kind, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"content")

    def respond(received: Received) -> bytes:
        if received.target == "/v1/files":
            return answer(308, headers={"location": "/v1/elsewhere"})
        return answer(200, FILE)

    with Loopback(respond) as server:
        assert meet(kind, server, path).id == "file_1"
    assert b"\r\n\r\ncontent\r\n" in server.seen[1].body


@each(ALL)
@pytest.mark.fault(
    "An upload is answered with `503`, and its file can be read only once.",
    does="the error at once: it is not tried again",
)
def test_busy_once(kind: Kind) -> None:
    with Loopback(lambda _: answer(503, {})) as server:
        found = meet(kind, server, Once(), max_retries=2)
    assert isinstance(found, APIStatusError)
    assert len(server.seen) == 1


@each(ALL)
@pytest.mark.fault(
    "An upload is answered with `503`, and its file can be read again.",
    does="it is sent again, whole",
)
def test_busy(kind: Kind, quick: None, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"content" * 20_000)
    answers: Iterator[bytes] = iter([answer(503, {}), answer(200, FILE)])
    with Loopback(lambda _: next(answers)) as server:
        assert meet(kind, server, path, max_retries=1).id == "file_1"
    assert server.seen[0].body == server.seen[1].body
    assert b"content" * 20_000 in server.seen[1].body


class Refusing:
    """A server that reads only the beginning of what it is sent, and then does something else."""

    def __init__(self, act: Callable[[socket.socket], object]) -> None:
        self._act = act
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"
        self.tries = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Place:
        self._thread.start()
        return Place(self.url)

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.tries += 1
            with connection:
                try:
                    connection.recv(4096)
                    self._act(connection)
                except OSError:
                    continue

    def wait(self, connection: socket.socket) -> None:
        self._over.wait(2)


@each(ALL)
@pytest.mark.fault(
    "The connection is reset in the middle of an upload.",
    does="`APIConnectionError`, after the retries there are",
)
def test_reset(kind: Kind) -> None:
    with Refusing(reset) as server:
        found = meet(kind, server, io.BytesIO(MUCH * 5))
    assert type(found) is APIConnectionError


@each(ALL)
@pytest.mark.fault(
    "The server does not take what is sent.",
    does="`APITimeoutError` that names the `write` timeout",
)
def test_not_taken(kind: Kind) -> None:
    refusing = Refusing(lambda connection: refusing.wait(connection))
    with refusing as server:
        timeout = httpx.Timeout(5, write=SHORT)
        found = meet(kind, server, io.BytesIO(MUCH * 20), timeout=timeout)
    assert type(found) is APITimeoutError
    assert f"`write` timeout of {SHORT} s" in str(found)


@each(ALL)
@pytest.mark.fault(
    "The server refuses an upload in its middle (`413`), and closes the connection.",
    does="the error of that status, or `APIConnectionError` if the answer was lost in the reset",
)
def test_refused(kind: Kind) -> None:
    def refuse(connection: socket.socket) -> None:
        connection.sendall(answer(413, {"error": {"message": "too large"}}))
        connection.shutdown(socket.SHUT_WR)
        time.sleep(0.02)

    with Refusing(refuse) as server:
        found = meet(kind, server, io.BytesIO(MUCH * 5))
    assert isinstance(found, (APIStatusError, APIConnectionError))


BAD: List[Tuple[Any, Any]] = [("missing", FileNotFoundError), (".", (IsADirectoryError, OSError))]


@each(ALL)
@pytest.mark.fault(
    "A file that is to be sent is not there, or a folder.",
    does="`FileNotFoundError` (`IsADirectoryError`) before anything is sent",
)
@pytest.mark.parametrize(("name", "expected"), BAD)
def test_no_file(kind: Kind, tmp_path: pathlib.Path, name: str, expected: Any) -> None:
    with Loopback(fine) as server:
        found = meet(kind, server, tmp_path / name)
        assert isinstance(found, expected)
        assert server.seen == []
