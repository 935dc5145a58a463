"""Models as pydantic sees them: a field of its models, the body or the answer of a route."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Type


def core_schema(cls: Type[Any]) -> Any:
    """How pydantic checks, writes and describes a model."""
    from pydantic_core import core_schema as core

    return core.no_info_plain_validator_function(
        cls.model_validate,
        serialization=core.plain_serializer_function_ser_schema(_dumped, info_arg=True),
        ref=_name(cls),
        metadata=_describing(cls, lambda: _reached(cls)),
    )


def _dumped(value: Any, info: Any) -> Any:
    if not hasattr(type(value), "__api_names__"):
        return value
    return value.model_dump(
        mode=info.mode,
        include=info.include,
        exclude=info.exclude,
        by_alias=info.by_alias,
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
    )


def _describing(cls: Type[Any], others: Callable[[], List[Type[Any]]] = list) -> Dict[str, Any]:
    """What makes pydantic describe a class in our words. It enters each description once, under a
    name of its choice, where others refer to it; so those of ``others`` are entered, too."""
    from pydantic_core import core_schema as core

    def described(_: Any, handler: Any) -> Any:
        entries: List[Any] = [
            core.any_schema(ref=_name(other), metadata=_describing(other)) for other in others()
        ]
        handler(core.definitions_schema(core.any_schema(), entries))
        return cls.__types__.outline(
            cls, lambda other: handler(core.definition_reference_schema(_name(other)))
        )

    return {"pydantic_js_functions": [described]}


def _reached(cls: Type[Any]) -> List[Type[Any]]:
    """The classes that the fields of a class lead to."""
    found: Dict[Type[Any], None] = {cls: None}
    waiting = [cls]
    while waiting:
        cls.__types__.outline(waiting.pop(), lambda other: _note(other, found, waiting))
    return [other for other in found if other is not cls]


def _note(other: Type[Any], found: Dict[Type[Any], None], waiting: List[Type[Any]]) -> Any:
    if other not in found:
        found[other] = None
        waiting.append(other)
    return {}


def _name(cls: Type[Any]) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
