"""What a caller may pass as a file, and what becomes of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Iterable,
    List,
    Mapping,
    Optional,
    Sequence,
    Tuple,
)

from ..._record import Record
from ..._sentinels import NotGiven, Omit
from ..._types import FileContent, FileTypes
from ...errors import SeekGPTError

if TYPE_CHECKING:
    from typing_extensions import TypeGuard

CHUNK = 256 * 1024
"""How much of a file is in memory at a time."""

DEFAULT_TYPE = "application/octet-stream"


def file_from_path(path: str) -> FileTypes:
    """Read a file into memory as ``(name, bytes)``. A ``Path`` given as it is streams instead."""
    return (os.path.basename(path), Path(path).read_bytes())


def is_content(value: object) -> TypeGuard[FileContent]:
    """Whether this can be the content of a file."""
    if isinstance(value, (bytes, bytearray, memoryview, os.PathLike)):
        return True
    return callable(getattr(value, "read", None))


def is_file(value: object) -> TypeGuard[FileTypes]:
    """Whether a value in a multipart body is a file rather than a field."""
    if isinstance(value, tuple):
        # (name, content, ...). A tuple of files or of strings is a list of them, so types decide.
        return (
            2 <= len(value) <= 4
            and (value[0] is None or isinstance(value[0], str))
            and is_content(value[1])
            and (len(value) < 3 or value[2] is None or isinstance(value[2], str))
        )
    return is_content(value)


Opener = Callable[[], "Tuple[Callable[[int], bytes], Callable[[], Any]]"]


class Source(Record):
    """Where the bytes of one part come from: from memory, or read anew for each attempt."""

    data: Optional[bytes] = None
    opener: Optional[Opener] = None
    arriving: Optional[Any] = None
    """An asynchronous iterable, which only a client that awaits can read."""
    length: Optional[int] = None
    replayable: bool = True

    def __repr__(self) -> str:
        return f"<Source of {self.length} bytes>"

    def open(self) -> Opened:
        """The content from its beginning, to be read a chunk at a time."""
        if self.opener is None:
            once = iter((self.data or b"",))
            return Opened(lambda size: next(once, b""), lambda: None, None)
        read, close = self.opener()
        return Opened(read, close, self.length)


class Opened:
    """One reading of a source. It has to give as many bytes as were announced, no more, no less."""

    def __init__(
        self, read: Callable[[int], bytes], close: Callable[[], Any], length: Optional[int]
    ) -> None:
        self._read = read
        self.close = close
        self._length = length
        self._count = 0

    def read(self) -> bytes:
        """The next chunk; nothing at the end."""
        chunk = self._read(CHUNK)
        self._count += len(chunk)
        length = self._length
        if length is not None and (self._count > length or (not chunk and self._count < length)):
            change = "grew" if chunk else "shrank"
            raise SeekGPTError(
                f"A file {change} while it was being sent: it had {length} bytes when the request "
                f"was made, and gave {'more' if chunk else f'only {self._count}'}. Send a copy "
                "that nobody writes to, or its bytes"
            )
        return chunk


class Part(Record):
    """One file of a multipart body, normalised."""

    source: Source
    name: Optional[str]
    media_type: Optional[str]
    headers: Mapping[str, str] = {}


def normalise(file: Any) -> Part:
    """Any of the accepted forms as a `Part`. Files are looked at here, but not yet read."""
    name: Optional[str] = None
    media_type: Optional[str] = None
    headers: Mapping[str, str] = {}
    named = isinstance(file, tuple)
    content = file
    if named:
        name, content = file[0], file[1]
        media_type = file[2] if len(file) > 2 else None
        headers = (file[3] or {}) if len(file) > 3 else {}
    source = open_source(content)
    if not named:
        name = _own_name(content) or "upload"
    if media_type is None and name is not None:
        media_type = guess_type(name)
    return Part(source, name, media_type, headers)


def guess_type(name: str) -> str:
    """The media type that a file's name suggests."""
    import mimetypes

    return mimetypes.guess_type(name)[0] or DEFAULT_TYPE


def _own_name(content: Any) -> Optional[str]:
    if isinstance(content, os.PathLike):
        return os.path.basename(os.fsdecode(content))
    name = getattr(content, "name", None)
    # A file opened by descriptor is named by a number.
    return os.path.basename(name) if isinstance(name, str) and name else None


def open_source(content: Any) -> Source:
    """Describe a content: how long it is, and how to read it from its start."""
    if isinstance(content, str):
        content = content.encode("utf-8")
    if isinstance(content, (bytes, bytearray, memoryview)):
        data = bytes(content)
        return Source(data=data, length=len(data))
    if isinstance(content, os.PathLike):
        return _disk_source(os.fsdecode(content))
    if hasattr(content, "read"):
        return _stream_source(content)
    raise TypeError(
        "Expected a file as bytes, an open binary file, a path or a tuple (name, content, type), "
        f"but received {type(content).__name__}"
    )


def iterated(content: Any) -> Source:
    """What gives bytes piece by piece: an iterable, or an asynchronous one.

    What is its own iterator gives them once.
    """
    if hasattr(content, "__aiter__"):
        return Source(arriving=content, replayable=not hasattr(content, "__anext__"))
    pieces: Iterable[bytes] = content

    def opener() -> Tuple[Callable[[int], bytes], Callable[[], Any]]:
        iterator = iter(pieces)

        def read(_size: int) -> bytes:
            for piece in iterator:
                if piece:
                    return bytes(piece)
            return b""

        return read, lambda: None

    return Source(opener=opener, replayable=not hasattr(pieces, "__next__"))


def _disk_source(path: str) -> Source:
    def opener() -> Tuple[Callable[[int], bytes], Callable[[], Any]]:
        handle = open(path, "rb", buffering=0)  # noqa: SIM115 - closed by whoever reads
        return handle.read, handle.close

    # A missing or unreadable file is reported before anything is sent.
    with open(path, "rb", buffering=0) as handle:
        length = os.fstat(handle.fileno()).st_size
        regular = handle.seekable()
    return Source(opener=opener, length=length if regular else None, replayable=regular)


def _stream_source(stream: Any) -> Source:
    start = _position(stream)

    def read(size: int) -> bytes:
        chunk = stream.read(size)
        if isinstance(chunk, str):
            raise TypeError("Files must be opened in binary mode: open(path, 'rb')")
        return bytes(chunk) if chunk else b""

    def opener() -> Tuple[Callable[[int], bytes], Callable[[], Any]]:
        if start is not None:
            stream.seek(start)
        return read, lambda: None  # whoever opened the file closes it

    return Source(
        opener=opener,
        length=None if start is None else _remaining(stream, start),
        replayable=start is not None,
    )


def _position(stream: Any) -> Optional[int]:
    """Where a stream stands, or ``None`` if it cannot go back there."""
    try:
        if not stream.seekable():
            return None
        where = stream.tell()
    except (AttributeError, OSError, ValueError):
        return None
    return where if isinstance(where, int) else None


def _remaining(stream: Any, start: int) -> Optional[int]:
    try:
        end = stream.seek(0, os.SEEK_END)
        end = stream.tell() if end is None else end
        stream.seek(start)
    except (AttributeError, OSError, ValueError):
        return None
    import io

    # A text file counts characters, and read() will refuse it anyway.
    return None if isinstance(stream, io.TextIOBase) else max(0, int(end) - start)


def pairs(files: Any) -> List[Tuple[str, Any]]:
    """``files=`` of `client.post` as pairs, from a mapping or a sequence of pairs."""
    if files is None:
        return []
    if isinstance(files, Mapping):
        entries: List[Tuple[str, Any]] = list(files.items())
    elif isinstance(files, Sequence) and not isinstance(files, (str, bytes)):
        entries = [(name, file) for name, file in files]
    else:
        raise TypeError(
            f"Expected files as a mapping or a sequence of pairs, got {type(files).__name__}"
        )
    return [(name, file) for name, file in entries if not isinstance(file, (Omit, NotGiven))]
