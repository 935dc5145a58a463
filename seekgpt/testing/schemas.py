"""Values of a JSON Schema, for answers whose form the request asks for."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

_PLAIN: Dict[str, Any] = {
    "string": "text",
    "integer": 1,
    "number": 1.0,
    "boolean": True,
    "null": None,
}


def example_of(schema: Mapping[str, Any], root: Optional[Mapping[str, Any]] = None) -> Any:
    """A value that a schema allows: the first of every choice, each property, one item a list."""
    whole = schema if root is None else root
    if "$ref" in schema:
        return example_of(_follow(whole, schema["$ref"]), whole)
    for key in ("const", "default"):
        if key in schema:
            return schema[key]
    if schema.get("enum"):
        return schema["enum"][0]
    for key in ("anyOf", "oneOf", "allOf"):
        if schema.get(key):
            return example_of(schema[key][0], whole)
    kind = schema.get("type", "object" if "properties" in schema else "string")
    if isinstance(kind, list):
        kind = kind[0]
    if kind == "object":
        properties = schema.get("properties") or {}
        return {name: example_of(inner, whole) for name, inner in properties.items()}
    if kind == "array":
        empty = _points_up(schema.get("items") or {}) and not schema.get("minItems")
        return [] if empty else [example_of(schema.get("items") or {}, whole)]
    return schema.get("minimum", _PLAIN.get(kind))


def _points_up(schema: Mapping[str, Any]) -> bool:
    """Whether an item may be what it is inside of; a list of such can always be empty."""
    return str(schema.get("$ref", "")) == "#"


def _follow(root: Mapping[str, Any], pointer: str) -> Mapping[str, Any]:
    place: Any = root
    for step in pointer.lstrip("#/").split("/"):
        place = place.get(step, {}) if step else place
    found: Mapping[str, Any] = place
    return found
