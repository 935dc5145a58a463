"""The fields of a model: from a declaration, or from the annotations of a class written by hand."""

from __future__ import annotations

import sys
from typing import Any, Dict, Mapping, Optional, Type, cast


class _Renamed:
    """A field that Python calls otherwise than the API (``schema_`` for ``schema``)."""

    def __init__(self, key: str) -> None:
        self.key = key

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        return self if instance is None else instance.__dict__.get(self.key)

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self.key] = value

    def __delete__(self, instance: Any) -> None:
        if self.key not in instance.__dict__:
            raise AttributeError(self.key)
        del instance.__dict__[self.key]


class _Missing:
    """Stands in a class for a field; on an instance that was not sent one it reads as ``None``."""

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        return self if instance is None else None

    def __repr__(self) -> str:
        return "<a field>"


MISSING: Any = _Missing()


def declare(
    cls: Type[Any], names: Mapping[str, str], defaults: Optional[Mapping[str, Any]] = None
) -> None:
    """Give ``cls`` its fields: Python names to names in JSON, and what a missing one reads as."""
    inherited = {n: k for base in reversed(cls.__mro__[1:]) for n, k in _own_names(base).items()}
    api_names = {**inherited, **names}
    cls.__api_names__ = api_names
    cls.__python_names__ = {key: name for name, key in api_names.items() if name != key}
    for name, key in names.items():
        default = (defaults or {}).get(name, MISSING)
        type.__setattr__(cls, name, default if name == key else _Renamed(key))


def _own_names(cls: type) -> Mapping[str, str]:
    return cast("Mapping[str, str]", cls.__dict__.get("__api_names__", {}))


def declare_by_annotations(cls: Type[Any]) -> None:
    """A subclass written by hand: ``class Answer(BaseModel): text: str``."""
    annotations = {
        name: hint
        for name, hint in _own_annotations(cls).items()
        if not name.startswith("_") and "ClassVar" not in str(hint)
    }
    if not annotations:
        return
    import attr

    defaults = {name: cls.__dict__[name] for name in annotations if name in cls.__dict__}
    these: Dict[str, Any] = {n: attr.ib(default=defaults.get(n)) for n in annotations}
    attrs_class(cls, these)
    declare(cls, {name: name for name in annotations}, defaults)


def attrs_class(cls: Type[Any], these: Dict[str, Any]) -> None:
    """Make an attrs class of a model, without methods: the base has them all."""
    import attr

    attr.s(cls, these=these, init=False, repr=False, eq=False, order=False, slots=False)
    if "__replace__" in cls.__dict__:  # of attrs since Python 3.13; it would lose unknown fields
        del cls.__replace__


def _own_annotations(cls: type) -> Dict[str, Any]:
    if sys.version_info >= (3, 14):
        import annotationlib

        return annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    own: Dict[str, Any] = cls.__dict__.get("__annotations__", {})  # noqa: RUF063
    return own
