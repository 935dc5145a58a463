"""Undoing content codings a little at a time, however much that little holds.

A compressed body that breaks off is an error here; for decoders of HTTP clients it is not.
"""

from __future__ import annotations

import zlib
from contextlib import contextmanager
from typing import Any, Iterable, Iterator, Optional, Tuple

import httpx

_PIECE = 256 * 1024
_SLICE = 256


def undoing(name: str, response_cls: Any) -> Iterator[Any]:
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
