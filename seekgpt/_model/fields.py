"""The fields of a model: from a declaration, or from the annotations of a class written by hand."""

from __future__ import annotations

import sys
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple, Type, cast

from .later import Make, Waiting, default_of


class _Missing:
    """Stands in a class for a field; on an instance that was not sent one it reads as ``None``."""

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        return self if instance is None else None

    def __repr__(self) -> str:
        return "<a field>"


MISSING: Any = _Missing()


class _Made:
    """Stands in a class for a field that has a default; on an instance it reads as that."""

    def __init__(self, key: str, make: Callable[[], Any]) -> None:
        self._key = key
        self._make = make

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        return self if instance is None else default_of(instance.__dict__, self._key, self._make)


class _Through:
    """A field whose value is not simply what the JSON has under its name.

    Python may call it otherwise than the API (``schema_`` for ``schema``), or read it as something
    that JSON has no word for: a date. The JSON stays as it came, so that it can go back so.
    """

    def __init__(self, key: str, make: Make, read: Optional[Callable[[Any], Any]] = None) -> None:
        self._key = key
        self._make = make
        self._read = read

    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any:
        if instance is None:
            return self
        data = instance.__dict__
        if self._key not in data:
            return default_of(data, self._key, self._make)
        value = data[self._key]
        if self._read is None or value is None:
            return value
        seen = self._read(value)
        if isinstance(seen, (list, dict)):  # what is changed in it has to stay
            data[self._key] = seen
        return seen

    def __set__(self, instance: Any, value: Any) -> None:
        instance.__dict__[self._key] = value

    def __delete__(self, instance: Any) -> None:
        if self._key not in instance.__dict__:
            raise AttributeError(self._key)
        del instance.__dict__[self._key]


def declare(cls: Type[Any], names: Mapping[str, str], defaults: Mapping[str, Make]) -> None:
    """Give ``cls`` its fields: Python names to names in JSON, and what makes those not sent."""
    bases = list(reversed(cls.__mro__[1:]))
    api_names = {n: k for base in bases for n, k in _own(base, "__api_names__").items()}
    api_names.update(names)
    cls.__api_names__ = api_names
    cls.__python_names__ = {key: name for name, key in api_names.items() if name != key}
    inherited = {n: make for base in bases for n, make in _own(base, "__defaults__").items()}
    inherited = {name: make for name, make in inherited.items() if name not in names}
    cls.__defaults__ = {**inherited, **defaults}
    for name, key in names.items():
        make = defaults.get(name)
        if name != key:
            stands: Any = _Through(key, make)
        else:
            stands = MISSING if make is None else _Made(key, make)
        type.__setattr__(cls, name, stands)


def read_as(cls: Type[Any], readings: Mapping[str, Tuple[Callable[[Any], Any], bool]]) -> None:
    """Say how fields are read, by their names in JSON, where that is not as JSON has them; and
    whether a dump for Python has them so, too."""
    cls.__readings__ = {key: read for key, (read, dumped) in readings.items() if dumped}
    for name, key in cls.__api_names__.items():
        if key in readings:
            through = _Through(key, cls.__defaults__.get(name), readings[key][0])
            type.__setattr__(cls, name, through)


def wait_for(cls: Type[Any], makers: Mapping[str, Callable[[Any], Any]]) -> List[str]:
    """Say which fields may have to be made when they are looked at, by their names in JSON, and
    how; those of them for which that is possible."""
    waiting: List[str] = []
    for key, make in makers.items():
        if isinstance(getattr(cls, key, MISSING), (_Missing, _Made, Waiting)):
            type.__setattr__(cls, key, Waiting(key, make, cls.__defaults__.get(key)))
            waiting.append(key)
    return waiting


def _own(cls: type, name: str) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", cls.__dict__.get(name, {}))


def declare_by_annotations(cls: Type[Any]) -> None:
    """A subclass written by hand: ``class Answer(BaseModel): text: str``."""
    annotations = {
        name: hint
        for name, hint in own_annotations(cls).items()
        if not name.startswith("_") and "ClassVar" not in str(hint)
    }
    if not annotations:
        return
    import attr

    names: Dict[str, str] = {}
    defaults: Dict[str, Make] = {}
    for name, hint in annotations.items():
        noted = [note for note in getattr(hint, "__metadata__", ()) if _is_field(note)]
        said = [cls.__dict__[name]] if name in cls.__dict__ else []
        names[name] = name
        for value in noted + said:
            key, has_default, make = _described(value)
            names[name] = key or names[name]
            if has_default:
                defaults[name] = make
    these: Dict[str, Any] = {
        name: attr.ib(default=attr.Factory(make) if make is not None else None)
        for name, make in ((name, defaults.get(name)) for name in annotations)
    }
    attrs_class(cls, these)
    declare(cls, names, defaults)


def _described(value: Any) -> Tuple[Optional[str], bool, Make]:
    """What stands behind the ``=`` of a field says: its name in JSON; whether it has a default, and
    what makes that."""
    if not _is_field(value):
        return None, True, None if value is None else lambda: _own_copy(value)
    default = value._default if hasattr(value, "_default") else value.default
    factory = getattr(value, "default_factory", None) or getattr(default, "factory", None)
    if factory is not None:
        return value.alias, True, factory
    if default is ... or type(default).__name__ in ("PydanticUndefinedType", "_Nothing"):
        return value.alias, False, None
    return (value.alias, *_described(default)[1:])


def _is_field(value: Any) -> bool:
    """Whether it is what pydantic or attrs have for a field."""
    return type(value).__name__ in ("FieldInfo", "_CountingAttr") and hasattr(value, "alias")


def _own_copy(value: Any) -> Any:
    if type(value).__hash__ is not None:
        return value
    from copy import deepcopy

    return deepcopy(value)


def attrs_class(cls: Type[Any], these: Dict[str, Any]) -> None:
    """Make an attrs class of a model, without methods: the base has them all."""
    import attr

    attr.s(cls, these=these, init=False, repr=False, eq=False, order=False, slots=False)
    for name in ("__replace__", "__match_args__"):
        # Those of attrs lose unknown fields, and say that fields have an order.
        if name in cls.__dict__:
            delattr(cls, name)


def own_annotations(cls: type) -> Dict[str, Any]:
    """The annotations of a class itself, as they are written."""
    if sys.version_info >= (3, 14):
        import annotationlib

        return annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    own: Dict[str, Any] = cls.__dict__.get("__annotations__", {})  # noqa: RUF063
    return own
