"""Embeddings travel as base64, a third of the bytes and a tenth of the time of JSON numbers."""

from __future__ import annotations

import array
import base64
import sys
from typing import Any, Dict, Optional

from .._sentinels import NotGiven, Omit


def as_base64(arguments: Dict[str, Any]) -> Optional[Dict[str, Any]]:
    """Ask for base64 and hand out floats, unless the caller chose an encoding."""
    chosen = arguments.get("encoding_format")
    if chosen is not None and not isinstance(chosen, (NotGiven, Omit)):
        return None
    arguments["encoding_format"] = "base64"
    return {"before": _decode}


def _decode(answer: Any) -> Any:
    items = answer.get("data") if isinstance(answer, dict) else None
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and isinstance(item.get("embedding"), str):
            item["embedding"] = floats(item["embedding"])
    return answer


def floats(text: str) -> Any:
    """Little-endian 32-bit floats in base64, as a list."""
    numbers = array.array("f", base64.b64decode(text))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()
