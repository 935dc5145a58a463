"""Embeddings travel as base64, a third of the bytes and a tenth of the time of JSON numbers."""

from __future__ import annotations

import array
import base64
import sys
from typing import Any, Callable, Dict, Optional

from .._sentinels import NotGiven, Omit


def as_base64(arguments: Dict[str, Any]) -> Optional[Callable[[Any], Any]]:
    """Ask for base64 and hand out floats, unless the caller chose an encoding."""
    chosen = arguments.get("encoding_format")
    if chosen is not None and not isinstance(chosen, (NotGiven, Omit)):
        return None
    arguments["encoding_format"] = "base64"
    return _decode


def _decode(result: Any) -> Any:
    for item in getattr(result, "data", None) or ():
        if isinstance(item.embedding, str):
            item.embedding = floats(item.embedding)
    return result


def floats(text: str) -> Any:
    """Little-endian 32-bit floats in base64, as a list."""
    numbers = array.array("f", base64.b64decode(text))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()
