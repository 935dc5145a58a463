"""A model as plain data: as Python has it, or nothing but what JSON knows."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any, Callable, Dict, Optional

from .._json import plain, worded
from .selection import Selection, items_within, within

_ATOMS = frozenset((str, int, bool, type(None)))


class Dump:
    """One way to write models: which fields, under which names, in the words of Python or JSON."""

    __slots__ = ("_by_alias", "_defaults", "_fallback", "_json", "_none", "_unset")

    def __init__(
        self,
        mode: str = "python",
        by_alias: Optional[bool] = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        fallback: Optional[Callable[[Any], Any]] = None,
    ) -> None:
        self._json = mode == "json"
        self._by_alias = bool(by_alias)
        self._unset = not exclude_unset
        self._defaults = not exclude_defaults
        self._none = not exclude_none
        self._fallback = fallback

    def model(
        self, model: Any, include: Selection = None, exclude: Selection = None
    ) -> Dict[str, Any]:
        """A model as a dict. Selections name its fields as Python does."""
        cls, data = type(model), model.__dict__
        if self._unset:
            data = {**_blank(cls), **data}
        if cls.__readings__:
            read = cls.__readings__ if not self._json else dict.fromkeys(cls.__readings__, worded)
            data = {key: read[key](item) if key in read else item for key, item in data.items()}
        if not self._none:
            data = {key: item for key, item in data.items() if item is not None}
        names = cls.__python_names__
        if not self._defaults:
            data = {k: item for k, item in data.items() if not _is_default(cls, k, item)}
        if include is None and exclude is None:
            if self._by_alias or not names:
                return {key: self.value(item) for key, item in data.items()}
            return {names.get(key, key): self.value(item) for key, item in data.items()}
        found: Dict[str, Any] = {}
        for key, item in data.items():
            name = names.get(key, key)
            inner = within(name, include, exclude)
            if inner is not None:
                found[key if self._by_alias else name] = self.value(item, *inner)
        return found

    def value(self, value: Any, include: Selection = None, exclude: Selection = None) -> Any:
        """Any value inside of a model."""
        cls = type(value)
        if cls in _ATOMS:
            return value
        if cls is list:
            return self._list(value, include, exclude)
        if cls is dict:
            return self._dict(value, include, exclude)
        if hasattr(cls, "__api_names__"):
            return self.model(value, include, exclude)
        if hasattr(cls, "model_dump"):
            return self._pydantic(value, include, exclude)
        if hasattr(cls, "__dataclass_fields__") or hasattr(cls, "__attrs_attrs__"):
            return self._dict(plain(value), include, exclude)
        if isinstance(value, (list, tuple)):
            items = self._list(value, include, exclude)
            return tuple(items) if isinstance(value, tuple) and not self._json else items
        if isinstance(value, Mapping) and (self._json or isinstance(value, dict)):
            return self._dict(value, include, exclude)
        return self._foreign(value) if self._json else value

    def _list(self, value: Any, include: Selection, exclude: Selection) -> Any:
        if include is None and exclude is None:
            return [self.value(item) for item in value]
        return [self.value(item, *inner) for item, *inner in items_within(value, include, exclude)]

    def _dict(self, value: Any, include: Selection, exclude: Selection) -> Any:
        key = self._key if self._json else _same
        if include is None and exclude is None:
            return {key(name): self.value(item) for name, item in value.items()}
        inner = ((name, item, within(name, include, exclude)) for name, item in value.items())
        return {key(n): self.value(item, *found) for n, item, found in inner if found is not None}

    def _key(self, key: Any) -> Any:
        written = key if type(key) is str else self.value(key)
        if isinstance(written, str):
            return written
        return str(written).lower() if isinstance(written, bool) else str(written)

    def _pydantic(self, value: Any, include: Selection, exclude: Selection) -> Any:
        return value.model_dump(
            mode="json" if self._json else "python",
            by_alias=self._by_alias,
            include=include,
            exclude=exclude,
            exclude_unset=not self._unset,
            exclude_defaults=not self._defaults,
            exclude_none=not self._none,
        )

    def _foreign(self, value: Any) -> Any:
        """What JSON does not know, in its words."""
        if isinstance(value, float):
            return value if isfinite(value) else None
        if isinstance(value, (bytes, bytearray, memoryview)):
            return _text(bytes(value))
        if hasattr(value, "__fspath__"):
            return str(value)
        if hasattr(type(value), "isoformat"):
            return _moment(value)
        if isinstance(value, str) and not hasattr(value, "value"):
            return str(value)
        known = plain(value, one_time=True)
        if known is not value:
            return self.value(known)
        if self._fallback is not None:
            return self.value(self._fallback(value))
        kind = f"{type(value).__module__}.{type(value).__qualname__}"
        raise TypeError(f"JSON has no word for {value!r}, of type {kind}; expected `fallback`")


def _same(key: Any) -> Any:
    return key


def _blank(cls: Any) -> Dict[str, Any]:
    """What the declared fields of a model are when none of them was sent."""
    blank: Dict[str, Any] = dict.fromkeys(cls.__api_names__.values())
    for name, make in cls.__defaults__.items():
        if make is not None:
            blank[cls.__api_names__[name]] = make()
    return blank


def _is_default(cls: Any, key: str, value: Any) -> bool:
    name = cls.__python_names__.get(key, key)
    if name not in cls.__defaults__:
        return False
    make = cls.__defaults__[name]
    return bool(value is None if make is None else value == make())


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        from base64 import b64encode

        return b64encode(value).decode()


def _moment(value: Any) -> str:
    text: str = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") and "T" in text else text
