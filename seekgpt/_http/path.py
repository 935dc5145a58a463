"""Filling path templates: every value becomes exactly one path segment."""

from __future__ import annotations

import re
from typing import Mapping
from urllib.parse import quote

from .._sentinels import not_given, omit

_HOLE = re.compile(r"\{([^{}]+)\}")
_DOTS = re.compile(r"(?:\.|%(?:25)*2e){1,2}", re.I)  # however often it was encoded

# What RFC 3986 lets stand in a segment besides letters, digits and "-._~".
_SAFE = "!$&'()*+,;=:@"


class Encoded(str):
    """What stands in a path as it is."""


def expand(template: str, values: Mapping[str, object]) -> str:
    """Fill ``/files/{file_id}/content``, percent-encoding each value.

    Empty values and dot segments in any spelling are refused: they would silently address another
    endpoint than the one that was called.
    """
    if "{" not in template:
        return template
    path = _HOLE.sub(lambda hole: _segment(hole.group(1), values), template)
    for segment in path.split("/"):
        if _DOTS.fullmatch(segment):
            raise ValueError(
                f"The path {path!r} has a dot segment ({segment!r}), which would lead elsewhere"
            )
    return path


def _segment(name: str, values: Mapping[str, object]) -> str:
    if name not in values:
        raise ValueError(f"The path parameter `{name}` was not given")
    value = values[name]
    if value is None or value is omit or value is not_given or value == "":
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    if isinstance(value, bool):
        return "true" if value else "false"
    if type(value) is Encoded:
        return value
    if isinstance(value, (list, tuple)) and value:
        return ",".join(_segment(name, {name: item}) for item in value)
    # Enums stand for their value, whatever their __str__ says on this Python version.
    return quote(str(getattr(value, "value", value)), safe=_SAFE)
