"""Models as classes of attrs, for `attrs.fields`, `asdict` and whatever builds on them."""

from __future__ import annotations

from typing import Any

import attr

from .fields import attrs_class, own_annotations


def attributes(_instance: Any, owner: Any) -> Any:
    """The ``__attrs_attrs__`` of a declared class: from now on, it is one of attrs."""
    cls = next(base for base in owner.__mro__ if "__attrs_attrs__" in vars(base))
    attrs_class(cls, {name: attr.ib(default=None) for name in own_annotations(cls)})
    return cls.__attrs_attrs__
