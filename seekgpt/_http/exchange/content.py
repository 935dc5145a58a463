"""The bytes of a body, unpacked a piece at a time and weighed, and what its letters are.

An HTTP client's own decoders unpack whatever one read has brought, which may be a thousand times
as much, and take a compressed body that breaks off for a whole one. `settle` gives a response a
decoder of this library in their place, before anything of its body has been read.
"""

from __future__ import annotations

import codecs
import time
import zlib
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Iterable, Iterator, List, NamedTuple, Optional, Tuple

import httpx

if TYPE_CHECKING:
    from ..effects import Read

_PIECE = 256 * 1024
_SLICE = 256
_USUAL = frozenset(("utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "utf-16"))

MAX_RESPONSE_BYTES = 1024**3
MAX_DECOMPRESSED_BYTES = 256 * 1024**2
MAX_ERROR_BYTES = 1024**2
"""How much of an error's body is read: it explains a status, which is known already."""


class Limits(NamedTuple):
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
        names = headers["content-encoding"].lower().split(",")
        # The last that was applied is the first to be undone.
        steps = [step for name in names[::-1] for step in _steps(name.strip(), type(response))]
    content = Content if _joins(type(response)) else PiecewiseContent
    response._decoder = content(steps, limits, kept)
    kind = headers.get("content-type", "")
    if "charset" in kind and not _is_text(response.charset_encoding):
        response.encoding = "utf-8"


def keep(response: Any) -> None:
    """From now on a response's body is kept in memory, and so must not be too large."""
    decoder = getattr(response, "_decoder", None)
    if isinstance(decoder, PiecewiseContent):
        decoder.kept = True


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


def _is_text(charset: Optional[str]) -> bool:
    """Whether a charset is one that text can be decoded with: Python has others as well."""
    if charset is None or charset.lower() in _USUAL:
        return True
    try:
        letters: Any = codecs.getincrementaldecoder(charset)("replace").decode(b"{\xff\xfe}", True)
    except Exception:
        return False
    return isinstance(letters, str)


@lru_cache(maxsize=16)
def _joins(response_cls: Any) -> bool:
    """Whether decoders for such responses join what they give; httpx2's give pieces."""
    return isinstance(response_cls(200)._get_content_decoder().decode(b""), bytes)


class PiecewiseContent:
    """Decodes a body, and knows how many bytes it has given."""

    def __init__(self, steps: List[Any], limits: Limits, kept: bool) -> None:
        self.kept = kept
        self._steps = steps
        self._limits = limits
        self._size = 0

    def decode(self, data: bytes) -> Any:
        pieces: Iterable[bytes] = (data,)
        for step in self._steps:
            pieces = step.unpack(pieces)
        return self._weighed(pieces)

    def flush(self) -> Any:
        pieces: Iterable[bytes] = ()
        for step in self._steps:
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
        most, unpacked = self._limits
        if most is not None and size > most:
            return f"The answer is larger than the {most} bytes of `max_response_bytes`"
        if self._steps and unpacked is not None and size > unpacked:
            return (
                f"The answer is compressed, and unpacked it is larger than the {unpacked} bytes of "
                "`max_decompressed_bytes`"
            )
        return None


class Content(PiecewiseContent):
    """The same for clients that want what one read has brought in one piece."""

    def decode(self, data: bytes) -> Any:
        if self._steps:
            return b"".join(super().decode(data))
        self._weigh(len(data))
        return data

    def flush(self) -> Any:
        return b"".join(super().flush())


def _steps(name: str, response_cls: Any) -> Iterator[Any]:
    """What undoes one content coding. One that nobody knows is taken for a remark."""
    if name in ("gzip", "x-gzip"):
        yield _Inflated((zlib.MAX_WBITS | 16,), many=True)
    elif name == "deflate":  # with the wrapper that the standard means, or bare
        yield _Inflated((zlib.MAX_WBITS, -zlib.MAX_WBITS))
    elif name in ("br", "zstd"):
        yield _Foreign(name, response_cls)


class _Inflated:
    """gzip, which may be several streams one behind the other, and deflate."""

    def __init__(self, windows: Tuple[int, ...], many: bool = False) -> None:
        self._windows = windows
        self._many = many
        self._stream: Any = None
        self._over = False
        self._begin: Optional[bytes] = b""
        """What has come before it was clear which of the windows is the right one."""

    def unpack(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for data in pieces:
            while data and not self._over:
                if self._stream is None:
                    self._stream = zlib.decompressobj(self._windows[0])
                try:
                    piece = self._stream.decompress(data, _PIECE)
                except zlib.error as error:
                    data = self._otherwise(data, error)
                    continue
                if piece:
                    self._begin = None
                    yield piece
                elif self._begin is not None:
                    self._begin += data
                data = self._rest()

    def _rest(self) -> bytes:
        """What is still to be unpacked of the data that was given last."""
        stream = self._stream
        rest: bytes = stream.unconsumed_tail
        if stream.eof:
            rest = stream.unused_data.lstrip(b"\0")  # which some put behind the end
            self._stream = None
            self._over = not (self._many and rest[:1] in (b"", b"\x1f"))
        return rest

    def _otherwise(self, data: bytes, error: Exception) -> bytes:
        begin, self._windows = self._begin, self._windows[1:]
        if begin is None or not self._windows:
            raise httpx.DecodingError(f"The body cannot be decompressed: {error}") from error
        self._stream, self._begin = None, b""
        return begin + data

    def finish(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        yield from self.unpack(pieces)
        if self._stream is not None:
            try:
                yield self._stream.flush()
            except zlib.error as error:
                raise httpx.DecodingError(f"The body cannot be decompressed: {error}") from error
            if not self._stream.eof:
                raise httpx.RemoteProtocolError("The compressed body broke off before its end")


class _Foreign:
    """brotli and zstandard, as the HTTP client decodes them if it can."""

    def __init__(self, name: str, response_cls: Any) -> None:
        self._name = name
        self._response_cls = response_cls
        self._inner: Any = None
        self._begun = False

    def unpack(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for data in pieces:
            decoder = self._decoder()
            # They do not stop half-way, but a little of the body cannot become too much of it.
            for start in range(0, len(data), _SLICE):
                self._begun = True
                with _explained():
                    found = decoder.decode(data[start : start + _SLICE])
                    yield from (found,) if isinstance(found, bytes) else found

    def finish(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        yield from self.unpack(pieces)
        if self._begun:
            with _explained():
                found = self._inner.flush()
                yield from (found,) if isinstance(found, bytes) else found

    def _decoder(self) -> Any:
        if self._inner is None:
            empty = self._response_cls(200, headers={"content-encoding": self._name})
            inner = empty._get_content_decoder()
            if type(inner).__name__ == "IdentityDecoder":
                raise httpx.DecodingError(
                    f"The body is compressed by {self._name!r}, which cannot be undone here; "
                    "install the library that httpx needs for it"
                )
            self._inner = inner
        return self._inner


@contextmanager
def _explained() -> Iterator[None]:
    """Whatever such a library raises means that the body cannot be decompressed."""
    try:
        yield
    except httpx.HTTPError:
        raise
    except Exception as error:
        raise httpx.DecodingError(f"The body cannot be decompressed: {error}") from error
