"""Models as dataclasses, for whoever knows those and nothing of attrs: FastAPI, for one, takes a
parameter for the body of a request when its class is one."""

from __future__ import annotations

import dataclasses
from types import SimpleNamespace
from typing import Any, Dict


def fields(instance: Any, owner: Any) -> Dict[str, Any]:
    """The ``__dataclass_fields__`` of a class: its declared fields; of an object: those that it
    has, unknown ones included, so that `dataclasses.asdict` and `replace` lose none."""
    names = owner.__api_names__ if instance is None else instance.__dict__
    return {name: _field(name) for name in names}


def params(_instance: Any, _owner: Any) -> Any:
    """The ``__dataclass_params__`` of a class: nothing in it was generated."""
    return SimpleNamespace(
        init=False, repr=False, eq=False, order=False, unsafe_hash=False, frozen=False
    )


def _field(name: str) -> Any:
    field: Any = dataclasses.field(default=None)
    field.name, field.type = name, Any
    field._field_type = dataclasses._FIELD  # type: ignore[attr-defined]
    return field
