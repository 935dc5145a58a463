"""Values of a JSON Schema, for answers whose form the request asks for."""

from __future__ import annotations

import math
import re
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

from .patterns import matching

_FORMATS = {
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "time": "00:00:00Z",
    "duration": "P1D",
    "email": "person@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uuid": "12345678-1234-4234-8234-123456789abc",
    "uri": "https://example.com/",
    "byte": "c2Vla2dwdA==",
}
#: The references that have been followed on the way to a value.
Inside = Tuple[str, ...]


class Endless(Exception):
    """A schema that only endless values fit, or none at all."""


def example_of(schema: Mapping[str, Any], root: Optional[Mapping[str, Any]] = None) -> Any:
    """A value that a schema allows: the first of every choice, each property, one item a list.

    What is recursive ends as soon as it may.
    """
    try:
        return _value(schema, schema if root is None else root, ("#",))
    except Endless:
        return None


def _value(schema: Any, root: Mapping[str, Any], inside: Inside) -> Any:
    if schema is True:
        return "text"
    if not isinstance(schema, Mapping):
        raise Endless
    if "$ref" in schema:
        ref = str(schema["$ref"])
        if ref in inside:
            raise Endless
        return _value(_follow(root, ref), root, (*inside, ref))
    for key in ("const", "default"):
        if key in schema:
            return schema[key]
    if schema.get("enum"):
        return schema["enum"][0]
    for key in ("anyOf", "oneOf"):
        if schema.get(key):
            around = {name: item for name, item in schema.items() if name != key}
            return _first([_both(around, each) for each in schema[key]], root, inside)
    if schema.get("allOf"):
        whole: Mapping[str, Any] = {k: v for k, v in schema.items() if k != "allOf"}
        for part in schema["allOf"]:
            while "$ref" in part:
                part = _follow(root, part["$ref"])
            whole = _both(whole, part)
        return _value(whole, root, inside)
    kind = schema.get("type", _kind(schema))
    if isinstance(kind, list):
        return _first([{**schema, "type": each} for each in kind], root, inside)
    make = _MAKERS.get(kind)
    return None if make is None else make(schema, root, inside)


def _first(schemas: List[Any], root: Mapping[str, Any], inside: Inside) -> Any:
    """A value of the first of some schemas that has one."""
    for schema in schemas:
        try:
            return _value(schema, root, inside)
        except Endless:
            continue
    raise Endless


def _both(schema: Mapping[str, Any], other: Mapping[str, Any]) -> Dict[str, Any]:
    """What fits two schemas: keys of the second go first, properties are gathered."""
    found = {**schema, **other}
    if "properties" in schema and "properties" in other:
        found["properties"] = {**schema["properties"], **other["properties"]}
    return found


def _kind(schema: Mapping[str, Any]) -> str:
    """The type of a schema that names none."""
    for key, kind in (
        ("properties", "object"),
        ("additionalProperties", "object"),
        ("items", "array"),
        ("prefixItems", "array"),
        ("minimum", "number"),
        ("multipleOf", "number"),
    ):
        if key in schema:
            return kind
    return "string"


def _object(schema: Mapping[str, Any], root: Mapping[str, Any], inside: Inside) -> Dict[str, Any]:
    needed = schema.get("required") or ()
    made: Dict[str, Any] = {}
    for name, inner in (schema.get("properties") or {}).items():
        try:
            made[name] = _value(inner, root, inside)
        except Endless:
            if name in needed:
                raise
    others = schema.get("additionalProperties")
    for number in range(len(made), int(schema.get("minProperties") or 0)):
        made[f"key_{number + 1}"] = _value(True if others is None else others, root, inside)
    return made


def _array(schema: Mapping[str, Any], root: Mapping[str, Any], inside: Inside) -> List[Any]:
    made = [_value(inner, root, inside) for inner in schema.get("prefixItems") or ()]
    items, least = schema.get("items", not made), int(schema.get("minItems") or 0)
    most = schema.get("maxItems")
    wanted = max(least, 0 if made else 1)
    wanted = wanted if most is None else min(wanted, int(most))
    try:
        while len(made) < wanted:
            item = _value(items, root, inside)
            made.append(_other(item, len(made)) if schema.get("uniqueItems") else item)
    except Endless:
        if len(made) < least:
            raise
    return made


def _other(item: Any, number: int) -> Any:
    """An item that is not the ones before it."""
    if isinstance(item, str):
        return item + (str(number) if number else "")
    return item + number if isinstance(item, (int, float)) else item


def _string(schema: Mapping[str, Any], root: Mapping[str, Any], inside: Inside) -> str:
    if "pattern" in schema:
        try:
            return matching(schema["pattern"])
        except (re.error, OverflowError, StopIteration):
            pass
    text = _FORMATS.get(schema.get("format", ""), "text")
    least, most = int(schema.get("minLength") or 0), schema.get("maxLength")
    text += "x" * (least - len(text))
    return text if most is None else text[: int(most)]


def _number(schema: Mapping[str, Any], root: Mapping[str, Any], inside: Inside) -> Any:
    """The least number that is allowed, or the one nearest to 1."""
    whole = schema.get("type") == "integer"
    step = schema.get("multipleOf") or (1 if whole else 0)
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    gap = step or 0.5
    if above is not None and (low is None or above >= low):
        low = above + (gap if step or below is None else (below - above) / 2)
    if below is not None and (high is None or below <= high):
        high = below - gap if low is None else below
    value: Any = low if low is not None else 1 if high is None else min(1, high)
    if step:
        value = math.ceil(round(value / step, 9)) * step
        if high is not None and value > high:
            value = math.floor(high / step) * step
    return int(value) if whole else float(value)


_MAKERS: Dict[Any, Callable[[Mapping[str, Any], Mapping[str, Any], Inside], Any]] = {
    "object": _object,
    "array": _array,
    "string": _string,
    "number": _number,
    "integer": _number,
    "boolean": lambda *_: True,
}


def _follow(root: Mapping[str, Any], pointer: str) -> Any:
    place: Any = root
    for step in str(pointer).lstrip("#/").split("/"):
        if step:
            step = step.replace("~1", "/").replace("~0", "~")
            place = place.get(step, {}) if isinstance(place, Mapping) else {}
    return place
