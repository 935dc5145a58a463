"""The bytes of a body, unpacked and weighed while they arrive, and what its letters are.

`settle` gives a response a decoder of this library in the place of the HTTP client's, before
anything of its body has been read.
"""

from __future__ import annotations

import codecs
import time
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Iterable, Iterator, List, Optional

import httpx

from ..._record import Record

if TYPE_CHECKING:
    from ..effects import Read

_USUAL = frozenset(("utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin-1"))

MAX_RESPONSE_BYTES = 1024**3
MAX_DECOMPRESSED_BYTES = 256 * 1024**2
MAX_ERROR_BYTES = 1024**2
"""How much of an error's body is read: it explains a status, which is known already."""


class Limits(Record):
    """How large a body may become that is read into memory; None is without limit."""

    response: Optional[int] = MAX_RESPONSE_BYTES
    decompressed: Optional[int] = MAX_DECOMPRESSED_BYTES


class Oversize(Exception):
    """A body became larger than it may; the message says so."""


def settle(response: Any, limits: Limits, kept: bool) -> None:
    """Prepare a response whose head has arrived. ``kept`` is a body that is read as a whole."""
    headers = response.headers
    steps: List[Any] = []
    if "content-encoding" in headers:
        from .codings import undoing  # when something is packed

        steps = undoing(headers["content-encoding"])
    if not _joins(response.__class__):
        response._decoder = PiecewiseContent(steps, limits, kept)
    elif isinstance(response.stream, httpx.AsyncByteStream):
        response._decoder = AwaitedContent(steps, limits, kept)
    else:
        response._decoder = Content(steps, limits, kept)
    kind = headers.get("content-type", "")
    if "charset" in kind:
        charset = (response.charset_encoding or "utf-8").lower()
        if charset not in _USUAL:
            response.encoding = _readable(charset)


def keep(response: Any) -> None:
    """From now on a response's body is kept in memory, and so must not be too large."""
    decoder = getattr(response, "_decoder", None)
    if isinstance(decoder, PiecewiseContent):
        decoder.kept = True


def watched(response: Any) -> Optional[AwaitedContent]:
    """The decoder of a body whose pieces should be read with an eye on its `fault`, if there is
    one: then an item is given for the sake of that, and reading on has to be cancelled."""
    decoder = getattr(response, "_decoder", None)
    if not isinstance(decoder, AwaitedContent):
        return None
    decoder.sign = b"?"
    return decoder if decoder.steps or "content-length" not in response.headers else None


def oversize(response: Any) -> Optional[str]:
    """What is wrong with a body whose head announces already that it is too large."""
    decoder = getattr(response, "_decoder", None)
    length = response.headers.get("content-length", "")
    if isinstance(decoder, PiecewiseContent) and length.isdecimal() and len(length) < 20:
        return decoder.excess(int(length))
    return None


class Part:
    """As much of a body as is wanted, or as has come in time."""

    def __init__(self, effect: Read) -> None:
        self._response = effect.response
        self._room = effect.most or 0
        self._until = time.monotonic() + effect.seconds
        self._pieces: List[bytes] = []

    def suffices_with(self, piece: bytes) -> bool:
        """Whether there is enough once a piece has been added."""
        if self._room > 0:
            self._pieces.append(piece[: self._room])
            self._room -= len(piece)
        return self._room <= 0 or time.monotonic() > self._until

    def settle(self) -> None:
        """From now on this is the body of the response."""
        self._response._content = b"".join(self._pieces)


@lru_cache(maxsize=64)
def _readable(charset: str) -> str:
    """The charset that text of this one is read in: Python's includes some that are for no text,
    and some that insist on a mark at the beginning."""
    for name in (charset, f"{charset}-le"):
        try:
            letters: Any = codecs.getincrementaldecoder(name)("replace").decode(b"{\xff\xfe}", True)
        except Exception:
            continue
        if isinstance(letters, str):
            return name
    return "utf-8"


@lru_cache(maxsize=16)
def _joins(response_cls: Any) -> bool:
    """Whether decoders for such responses join what they give; httpx2's give pieces."""
    return isinstance(response_cls(200)._get_content_decoder().decode(b""), bytes)


class PiecewiseContent:
    """Decodes a body, and knows how many bytes it has given."""

    def __init__(self, steps: List[Any], limits: Limits, kept: bool) -> None:
        self.kept = kept
        self.steps = steps
        self._limits = limits
        self._size = 0

    def decode(self, data: bytes) -> Any:
        pieces: Iterable[bytes] = (data,)
        for step in self.steps:
            pieces = step.unpack(pieces)
        return self._weighed(pieces)

    def flush(self) -> Any:
        pieces: Iterable[bytes] = ()
        for step in self.steps:
            pieces = step.finish(pieces)
        return self._weighed(pieces)

    def _weighed(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self._weigh(len(piece))
            yield piece

    def _weigh(self, more: int) -> None:
        self._size += more
        if self.kept:
            fault = self.excess(self._size)
            if fault is not None:
                raise Oversize(fault)

    def excess(self, size: int) -> Optional[str]:
        """What is wrong with a body of this size, if it is too large."""
        most, unpacked = self._limits.response, self._limits.decompressed
        if most is not None and size > most:
            return f"The answer is larger than the {most} bytes of `max_response_bytes`"
        if self.steps and unpacked is not None and size > unpacked:
            return (
                f"The answer is compressed, and unpacked it is larger than the {unpacked} bytes of "
                "`max_decompressed_bytes`"
            )
        return None


class Content(PiecewiseContent):
    """The same for clients that want what one read has brought in one piece."""

    def decode(self, data: bytes) -> Any:
        if self.steps:
            return b"".join(super().decode(data))
        self._weigh(len(data))
        return data

    def flush(self) -> Any:
        return b"".join(super().flush())


class AwaitedContent(Content):
    """The same for bodies that are awaited.

    An error in the middle of a body would leave the generators behind that it came through, so it
    waits for the end, unless somebody watches for it.
    """

    fault: Optional[Exception] = None
    sign = b""

    def decode(self, data: bytes) -> Any:
        if self.fault is None:
            try:
                return super().decode(data)
            except Exception as error:
                self.fault = error
                return self.sign
        return b""

    def flush(self) -> Any:
        if self.fault is not None:
            raise self.fault
        return super().flush()
