"""A model as plain data, and what a caller selects of it."""

from __future__ import annotations

from typing import Any, Dict, Set, Union

Selection = Union[Set[str], Dict[str, Any], None]


def plain_data(
    model: Any, kind: type, use_api_names: bool, exclude_unset: bool, exclude_none: bool
) -> Dict[str, Any]:
    """A model as dicts and lists, with the models in it, which are those of a ``kind``."""

    def plain(value: Any) -> Any:
        if isinstance(value, kind):
            return fields(value)
        if isinstance(value, (list, tuple)):
            return [plain(item) for item in value]
        if isinstance(value, dict):
            return {key: plain(item) for key, item in value.items()}
        return value

    def fields(model: Any) -> Dict[str, Any]:
        cls, data = type(model), model.__dict__
        if not exclude_unset:
            data = {**dict.fromkeys(cls.__api_names__.values()), **data}
        if exclude_none:
            data = {key: value for key, value in data.items() if value is not None}
        if use_api_names or not cls.__python_names__:
            return {key: plain(value) for key, value in data.items()}
        return {cls.__python_names__.get(key, key): plain(value) for key, value in data.items()}

    return fields(model)


def select(data: Dict[str, Any], include: Selection, exclude: Selection) -> Dict[str, Any]:
    """Apply pydantic's ``include``/``exclude``: sets of names, or dicts of them for nested ones."""
    if include is None and exclude is None:
        return data
    result: Dict[str, Any] = {}
    for key, value in data.items():
        if include is not None and key not in include:
            continue
        inner_include = include[key] if isinstance(include, dict) else None
        inner_exclude = exclude.get(key) if isinstance(exclude, dict) else None
        if exclude is not None and key in exclude and inner_exclude in (None, True, ...):
            continue
        if isinstance(value, dict):
            inner_include = None if inner_include in (True, ...) else inner_include
            value = select(value, inner_include, inner_exclude)
        result[key] = value
    return result
