"""A text that a regular expression matches."""

from __future__ import annotations

import re
from typing import Any, List, Tuple

_parser: Any = getattr(re, "_parser", None)
if _parser is None:  # before Python 3.11
    import sre_parse as _parser

#: A letter of each kind, in the order in which they are tried.
_LETTERS = "a1A_ -.,:/@+#!\n"


def matching(pattern: str) -> str:
    """A short text that a pattern is found in; `re.error` if it is none, or asks too much."""
    text = "".join(map(_text, _parser.parse(pattern)))
    if re.search(pattern, text) is None:
        raise re.error(f"no text was found for {pattern!r}")
    return text


def _text(step: Any) -> str:
    kind, value = _opened(step)
    if kind == "LITERAL":
        return chr(value)
    if kind == "NOT_LITERAL":
        return "b" if value == ord("a") else "a"
    if kind == "ANY":
        return "a"
    if kind == "IN":
        return _one_of(value)
    if kind == "BRANCH":
        return "".join(map(_text, value[1][0]))
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, inner = value
        times: int = max(least, min(1, int(most)))
        return "".join(map(_text, inner)) * times
    if kind == "SUBPATTERN":
        return "".join(map(_text, value[-1]))
    if kind == "ATOMIC_GROUP":
        return "".join(map(_text, value))
    return ""  # a place, which takes no room


def _opened(step: Any) -> Tuple[str, Any]:
    return str(step[0]), step[1]


def _one_of(items: List[Any]) -> str:
    if str(items[0][0]) == "NEGATE":
        return next((x for x in _LETTERS if not any(_holds(i, x) for i in items[1:])), "\x7f")
    first = items[0]
    kind, value = _opened(first)
    if kind == "LITERAL":
        return chr(value)
    if kind == "RANGE":
        return chr(value[0])
    return next((letter for letter in _LETTERS if _holds(first, letter)), "a")


def _holds(item: Any, letter: str) -> bool:
    kind, value = _opened(item)
    if kind == "LITERAL":
        return chr(value) == letter
    if kind == "RANGE":
        return bool(value[0] <= ord(letter) <= value[1])
    name = str(value)  # CATEGORY_DIGIT and its like
    holds: bool = {
        "DIGIT": letter.isdigit(),
        "SPACE": letter.isspace(),
        "WORD": letter.isalnum() or letter == "_",
    }[name.rpartition("_")[2]]
    return not holds if "_NOT_" in name else holds
