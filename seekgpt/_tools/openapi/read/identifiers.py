"""Any text as a name in Python: legal, and as near to the text as can be."""

from __future__ import annotations

import keyword
import re
import unicodedata
from typing import AbstractSet


def word(text: str) -> str:
    """A text as one word of a name: what Python does not allow in names becomes an underscore."""
    plain = unicodedata.normalize("NFKC", text)
    kept = "".join(c if ("_" + c).isidentifier() else "_" for c in plain)
    return re.sub("__+", "_", kept).strip("_")


def identifier(text: str, kind: str = "field") -> str:
    """A text as a name; ``kind`` stands before what cannot begin one."""
    name = word(text)
    if not name.isidentifier():
        name = f"{kind}_{name}" if name else kind
    return f"{name}_" if keyword.iskeyword(name) else name


def unclaimed(name: str, taken: AbstractSet[str]) -> str:
    """A name that is not taken: with an underscore behind it, or numbered."""
    if name not in taken:
        return name
    if f"{name}_" not in taken:
        return f"{name}_"
    return f"{name}_{next(n for n in range(2, len(taken) + 3) if f'{name}_{n}' not in taken)}"
