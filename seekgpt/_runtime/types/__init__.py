"""Declared types come in; classes, TypedDicts and typing objects of them go out, with what makes
objects of JSON, checks it, and writes JSON Schema. How anything is called or sent is not here.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Tuple, Type

from ..._model.base import BaseModel as BaseModel
from .in_cattrs import register_when_imported


class _DeclaredTypes:
    """What models are handed, since they know of no declaration themselves."""

    def nest(self, cls: Type[Any], data: Dict[str, Any]) -> Dict[str, Any]:
        from .structure import nest

        return nest(cls, data)

    def prepare(self, cls: Type[Any]) -> None:
        from .structure import prepare

        prepare(cls)

    def forget(self, cls: Type[Any]) -> None:
        from .structure import forget

        forget(cls)

    def validate(self, cls: Type[Any], data: Any) -> Any:
        from .structure import validate_as

        return validate_as(cls, data)

    def described(self, cls: Type[Any], name: str) -> Tuple[Any, str]:
        from .typing_nodes import described

        return described(cls, name)

    def json_schema(self, cls: Type[Any]) -> Dict[str, Any]:
        from .json_schema import json_schema

        return json_schema(cls)

    def outline(self, cls: Type[Any], refer: Callable[[Type[Any]], Any]) -> Dict[str, Any]:
        from .json_schema import outline

        return outline(cls, refer)


BaseModel.__types__ = _DeclaredTypes()
register_when_imported()
