"""Declared types come in; classes, TypedDicts and typing objects of them go out, with what makes
objects of JSON, checks it, and writes JSON Schema. How anything is called or sent is not here.
"""

from __future__ import annotations

from typing import Any, Dict, Type

from ..._model.base import BaseModel as BaseModel


class _DeclaredTypes:
    """What models are handed, since they know of no declaration themselves."""

    def validate(self, cls: Type[Any], data: Any) -> Any:
        from .structure import validate_as

        return validate_as(cls, data)

    def json_schema(self, cls: Type[Any]) -> Dict[str, Any]:
        from .json_schema import json_schema

        return json_schema(cls)

    def outline(self, cls: Type[Any]) -> Dict[str, Any]:
        from .json_schema import outline

        return outline(cls)


BaseModel.__types__ = _DeclaredTypes()
