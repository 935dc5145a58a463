"""Values that are called otherwise here than in a document."""

from __future__ import annotations

from typing import Any, Dict, Mapping


def renamed(part: Any, values: Mapping[str, str]) -> Any:
    """A part of a document with the map's words for values, wherever a choice of them stands."""
    if isinstance(part, list):
        return [renamed(item, values) for item in part]
    if not isinstance(part, dict):
        return part
    return {key: _said(key, value, values) for key, value in part.items()}


def _said(key: str, value: Any, values: Mapping[str, str]) -> Any:
    if key == "enum" and isinstance(value, list):
        return [_of(item, values) for item in value]
    if key == "const":
        return _of(value, values)
    if key == "discriminator" and isinstance(value, dict):
        mapping: Dict[str, Any] = value.get("mapping") or {}
        return {**value, "mapping": {_of(tag, values): ref for tag, ref in mapping.items()}}
    return renamed(value, values)


def _of(value: Any, values: Mapping[str, str]) -> Any:
    return values.get(value, value) if isinstance(value, str) else value
