"""Multipart bodies that stream: read only while being sent, and able to be sent again."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import Any, Iterator, List, Mapping, Optional, Sequence, Tuple, Union

from ..._record import Record
from ..._sentinels import NotGiven, Omit
from ...errors import SeekGPTError
from .files import Part, Source, is_file, normalise
from .query import Repeated, flatten

Segment = Union[bytes, Source]

ONCE = (
    "it was read from something that gives its content only once. Pass the bytes, a path, or a "
    "file that can go back to its beginning"
)


class Upload(Record):
    """A request body of known pieces, some in memory and some still on disk."""

    segments: Sequence[Segment]
    content_type: Optional[str] = None
    fault: Optional[Exception] = None
    """What the caller's own file raised when it was read: a fault of no connection."""
    begun: bool = False

    def __repr__(self) -> str:
        return f"<Upload of {self.length} bytes>"  # not the bytes themselves

    @property
    def length(self) -> Optional[int]:
        """The number of bytes, or ``None`` if a piece does not know its own."""
        total = 0
        for segment in self.segments:
            size = len(segment) if isinstance(segment, bytes) else segment.length
            if size is None:
                return None
            total += size
        return total

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        return all(isinstance(s, bytes) or s.replayable for s in self.segments)

    def sources(self) -> Iterator[Source]:
        """What to read, from the beginning; refused if that cannot be found again."""
        if self.begun and not self.replayable:
            raise SeekGPTError(f"The body cannot be sent again: {ONCE}")
        self.begun = True
        for segment in self.segments:
            yield Source(data=segment) if isinstance(segment, bytes) else segment

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Whatever is raised in here is the caller's own; it is kept, whoever catches it."""
        try:
            yield
        except Exception as error:
            self.fault = error
            raise

    def piece_of(self, opened: Any) -> bytes:
        """The next piece of one of the files, that is open; none is its end."""
        try:
            piece: bytes = opened.read()
        except StopIteration as error:  # which would end whatever generator it meets
            raise RuntimeError("The file's read() raised StopIteration; no file ends so") from error
        return piece

    def chunks(self) -> Iterator[bytes]:
        """The whole body from its beginning."""
        with self.watched():
            for source in self.sources():
                if source.arriving is not None:
                    raise TypeError(
                        "An asynchronous iterable can only be sent by an async client; pass an "
                        "ordinary iterable of bytes"
                    )
                opened = source.open()
                try:
                    while True:
                        chunk = self.piece_of(opened)
                        if not chunk:
                            break
                        yield chunk
                finally:
                    opened.close()


def encode(
    body: Optional[Mapping[str, object]],
    files: Sequence[Tuple[str, Any]] = (),
    boundary: Optional[str] = None,
    media: str = "multipart/form-data",
) -> Upload:
    """Write a body as ``multipart/form-data``, or as another of that kind.

    Whatever looks like a file becomes a file part, at any depth; everything else is written as form
    fields in bracket style. Fields come first, so that a server may act on them while files arrive.
    """
    fields, found = split(body or {})
    boundary = boundary or os.urandom(16).hex()
    segments: List[Segment] = []
    head = bytearray()
    dash = f"--{boundary}\r\n".encode("latin-1")
    for name, text in fields:
        head += dash + _disposition(name) + b"\r\n\r\n" + text.encode("utf-8") + b"\r\n"
    for name, file in [*found, *files]:
        part = normalise(file)
        head += dash + _head(name, part)
        if part.source.data is not None:
            head += part.source.data
        else:
            segments += [bytes(head), part.source]
            head.clear()
        head += b"\r\n"
    head += f"--{boundary}--\r\n".encode("latin-1")
    segments.append(bytes(head))
    return Upload(segments, f"{media}; boundary={boundary}")


def split(body: Mapping[str, object]) -> Tuple[List[Tuple[str, str]], List[Tuple[str, Any]]]:
    """Separate form fields, flattened, from files, both under their names in bracket style."""
    fields: List[Tuple[str, str]] = []
    files: List[Tuple[str, Any]] = []

    def visit(name: str, value: Any) -> None:
        if isinstance(value, (Omit, NotGiven)):
            return
        if is_file(value):
            files.append((name, value))
        elif isinstance(value, Mapping):
            for key, inner in value.items():
                visit(f"{name}[{key}]", inner)
        elif isinstance(value, (list, tuple)):
            below = name if type(value) is Repeated else f"{name}[]"
            for inner in value:
                visit(below, inner)
        else:
            fields.extend(flatten({name: value}))

    for key, value in body.items():
        visit(str(key), value)
    return fields, files


def _disposition(name: str, filename: Optional[str] = None) -> bytes:
    text = f'Content-Disposition: form-data; name="{_quote(name)}"'
    if filename is not None:
        text += f'; filename="{_quote(filename)}"'
    return text.encode("utf-8", "surrogateescape")


def _head(name: str, part: Part) -> bytes:
    lines = [_disposition(name, part.name)]
    own = {key.lower() for key in part.headers}
    for key, value in part.headers.items():
        lines.append(f"{_line(key)}: {_line(value)}".encode())
    if part.media_type is not None and "content-type" not in own:
        lines.append(f"Content-Type: {_line(part.media_type)}".encode())
    return b"\r\n".join(lines) + b"\r\n\r\n"


def _quote(text: str) -> str:
    """Escape a name as browsers do, so that it can neither end its quotes nor its line."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _line(text: str) -> str:
    if "\r" in text or "\n" in text:
        raise ValueError("A part's headers must not contain line breaks")
    return text
