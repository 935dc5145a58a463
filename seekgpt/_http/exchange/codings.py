"""Undoing content codings a little at a time, however much that little holds.

A compressed body that breaks off is an error here; for decoders of HTTP clients it is not.
"""

from __future__ import annotations

import zlib
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any, Callable, Iterable, Iterator, List, Optional, Tuple, Union

import httpx

#: How many codings, one over the other, are undone: nobody means more, and each costs its share.
MAX_CODINGS = 5
_PIECE = 256 * 1024
_SLICE = 256
_LITTLE = 4


def undoing(codings: str) -> List[Any]:
    """What undoes the content codings of a header, in the order in which that is done."""
    # The last that was applied is the first to be undone.
    names = codings.lower().split(",")[::-1]
    steps = [step for name in names for step in _undoing(name.strip())]
    return steps if len(steps) <= MAX_CODINGS else [_Refused(len(steps))]


def _undoing(name: str) -> Iterator[Any]:
    """What undoes one content coding. One that nobody knows is taken for a remark."""
    if name in ("gzip", "x-gzip"):
        yield _Inflated((zlib.MAX_WBITS | 16,), many=True)
    elif name == "deflate":  # with the wrapper that the standard means, or bare
        yield _Inflated((zlib.MAX_WBITS, -zlib.MAX_WBITS))
    elif name == "br":
        yield _Streamed(_Brotli)
    elif name == "zstd":
        yield _Streamed(_Zstandard)


class _Refused:
    """A body that is not worth to be unpacked."""

    def __init__(self, count: int) -> None:
        self._count = count

    def unpack(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for _ in pieces:
            raise httpx.DecodingError(
                f"The body is compressed {self._count} times over, which is more than the "
                f"{MAX_CODINGS} that are undone here"
            )
        yield from ()

    finish = unpack


class _Inflated:
    """gzip, which may be several streams one behind the other, and deflate."""

    def __init__(self, windows: Tuple[int, ...], many: bool = False) -> None:
        self._windows = windows
        self._many = many
        self._stream: Any = None
        self._ended = False
        """Whether one stream has come to its end, behind which another may follow."""
        self._begin: Optional[bytes] = b""
        """What has come before it was clear which of the windows is the right one."""

    def unpack(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for data in pieces:
            while data:
                if self._stream is None:
                    if self._ended and not self._goes_on(data):
                        break
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
            rest = stream.unused_data
            self._stream, self._ended = None, True
        return rest

    def _goes_on(self, data: bytes) -> bool:
        """Whether another stream begins; what else stands behind an end, such as zeros, is filling
        that nobody minds."""
        self._many = self._many and data[:1] == b"\x1f"
        return self._many

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


class _Streamed:
    """brotli and zstandard, by the libraries that HTTP clients have for them."""

    def __init__(self, open_stream: Callable[[], Union[_Brotli, _Zstandard]]) -> None:
        self._open = open_stream
        self._stream: Union[_Brotli, _Zstandard, None] = None

    def unpack(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for data in filter(None, pieces):
            if self._stream is None:
                self._stream = self._open()
            with _explained():
                yield from self._stream.unpack(data)

    def finish(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        yield from self.unpack(pieces)
        if self._stream is not None and not self._stream.ended:
            raise httpx.RemoteProtocolError("The compressed body broke off before its end")


class _Brotli:
    def __init__(self) -> None:
        self._inner = _installed("br", "brotli", "brotlicffi").Decompressor()
        self._limited = hasattr(self._inner, "can_accept_more_data")

    @property
    def ended(self) -> bool:
        return bool(self._inner.is_finished())

    def unpack(self, data: bytes) -> Iterator[bytes]:
        if not self._limited:  # before 1.2: all at once of what is given, so a little is given
            for start in range(0, len(data), _LITTLE):
                yield self._inner.process(data[start : start + _LITTLE])
            return
        piece = self._inner.process(data, output_buffer_limit=_PIECE)
        while piece:
            yield piece
            piece = self._inner.process(b"", output_buffer_limit=_PIECE)


class _Zstandard:
    def __init__(self) -> None:
        self._library = _installed("zstd", "compression.zstd", "backports.zstd", "zstandard")
        self._inner: Any = None

    @property
    def ended(self) -> bool:
        return self._inner is None or bool(self._inner.eof)

    def _open(self) -> Any:
        made = self._library.ZstdDecompressor()
        return made.decompressobj() if hasattr(made, "decompressobj") else made

    def unpack(self, data: bytes) -> Iterator[bytes]:
        # A little of a body cannot become too much of it: no block may be larger than 128 KiB.
        for start in range(0, len(data), _SLICE):
            given = data[start : start + _SLICE]
            while given:
                if self.ended:  # one frame may stand behind another
                    self._inner = self._open()
                yield self._inner.decompress(given)
                given = self._inner.unused_data if self._inner.eof else b""


def _installed(coding: str, *names: str) -> Any:
    for name in names:
        with suppress(ImportError):
            return import_module(name)
    raise httpx.DecodingError(
        f"The body is compressed by {coding!r}, which cannot be undone here; install the library "
        f"{names[-1] if coding == 'zstd' else names[0]}"
    )


@contextmanager
def _explained() -> Iterator[None]:
    """Whatever such a library raises means that the body cannot be decompressed."""
    try:
        yield
    except httpx.HTTPError:
        raise
    except Exception as error:
        raise httpx.DecodingError(f"The body cannot be decompressed: {error}") from error
