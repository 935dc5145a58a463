"""JSON text to data and back: by the standard library, or by faster codecs that are installed.

``pip install 'seekgpt[speed]'`` brings msgspec, which reads, and orjson, which writes. Whatever one
of them does otherwise than the standard library, or refuses, is done by the standard library: the
results, and the errors, are the same with and without them.
"""

from __future__ import annotations

import gc
import json
import sys
from importlib import import_module
from typing import Any, Callable, Optional, TypeVar, cast

TOO_DEEP = "it is nested too deep"

Hook = Callable[[Any], Any]
_Read = TypeVar("_Read", bound=Callable[..., Any])

#: Found at the first use, so that a client is ready without them. ``...`` is not looked for yet.
_decode: Any = ...
_encode: Any = ...


def unbroken(read: _Read) -> _Read:
    """A parser of the standard library's that no garbage is collected under.

    A finalizer that runs where JSON is nested to the limit, and that fails there, ends the whole
    process before Python 3.10 ("Cannot recover from stack overflow").
    """
    if sys.version_info >= (3, 10):
        return read

    def quiet(*args: Any, **options: Any) -> Any:
        collecting = gc.isenabled()
        gc.disable()
        try:
            return read(*args, **options)
        finally:
            if collecting:
                gc.enable()

    return cast("_Read", quiet)


#: The standard library's own, for what only it does.
standard_loads = unbroken(json.loads)


def loads(text: Any) -> Any:
    """What JSON text, or its bytes, says.

    Raises:
        ValueError: it is no JSON.
        RecursionError: it is nested too deep.
    """
    if _decode is ...:
        _find()
    if _decode is not None:
        try:
            return _decode(text)
        except Exception:
            pass  # not JSON, or something that only the standard library reads, such as NaN
    return standard_loads(text)


def parse(text: Any) -> Any:
    """The same of what a person may have to be told about: whatever is wrong, in one sentence.

    Raises:
        ValueError: it is no JSON, or nobody could read it.
    """
    try:
        return loads(text[1:] if text[:1] == "\ufeff" else text)
    except RecursionError:
        raise ValueError(TOO_DEEP) from None


def fast_dumps(value: object, hook: Hook) -> Optional[bytes]:
    """JSON bytes of a value, or ``None`` where the standard library has to write it."""
    if _encode is ...:
        _find()
    if _encode is None:
        return None
    try:
        written: bytes = _encode(value, hook)
    except Exception:
        return None
    # A number that is none is written as null, and has to be refused.
    return None if b"null" in written else written


def _find() -> None:
    global _decode, _encode
    _decode = _encode = None
    try:
        decode = import_module("msgspec").json.decode
        orjson = import_module("orjson")
    except ImportError:
        return
    # What is not plain JSON goes to the hook, as with the standard library.
    options = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME

    def encode(value: object, hook: Hook) -> bytes:
        written: bytes = orjson.dumps(value, hook, options)
        return written

    _decode, _encode = decode, encode
