"""Texts and objects that arrive in pieces, and events that show them as they were at the time.

A piece is added in constant time. The text so far is put together when somebody looks at it, so
that a stream costs what its pieces cost, however long it gets.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, List, Mapping, Union

from ..._model.base import BaseModel

#: Keys whose values are sent once, or again and again, but never in pieces.
_WHOLE = frozenset(("id", "index", "object", "role", "type"))
_fields: Any = vars(BaseModel)["__dict__"]


class Text:
    """A text that grows. What it was after any of its pieces can be asked for later."""

    __slots__ = ("_known", "_pieces")

    def __init__(self, start: str = "") -> None:
        self._pieces: List[str] = []
        self.add(start)
        self._known = (1, start)

    def add(self, piece: str) -> None:
        """Add a piece.

        Raises:
            TypeError: it is no text; asked for later, it would be too late to say so.
        """
        if not isinstance(piece, str):
            raise TypeError(f"a piece of a text is a {type(piece).__name__}")
        self._pieces.append(piece)

    def __len__(self) -> int:
        """How many pieces there are: what `until` takes."""
        return len(self._pieces)

    def until(self, count: int) -> str:
        """The text of the first ``count`` pieces."""
        known, text = self._known
        if count < known:
            return "".join(self._pieces[:count])
        text += "".join(self._pieces[known:count])
        self._known = (count, text)
        return text

    def __str__(self) -> str:
        return self.until(len(self._pieces))


class Items:
    """A list whose items grow: each piece says by its ``index`` to which of them it belongs."""

    __slots__ = ("_indexed", "_others")

    def __init__(self) -> None:
        self._indexed: Dict[int, Dict[str, Any]] = {}
        self._others: List[Any] = []

    def add(self, pieces: Iterable[Any]) -> None:
        for piece in pieces:
            fields = _mapping(piece)
            index = None if fields is None else fields.get("index")
            if type(index) is int and fields is not None:
                grow(self[index], fields)
            else:
                self._others.append(piece)

    def __getitem__(self, index: int) -> Dict[str, Any]:
        """What has arrived of an item; nothing is the beginning of it."""
        return self._indexed.setdefault(index, {})

    def plain(self) -> List[Any]:
        return [*(plain(item) for _, item in sorted(self._indexed.items())), *self._others]


def grow(tree: Dict[str, Any], delta: Mapping[str, Any]) -> None:
    """Add to an object what has arrived of it."""
    for key, value in delta.items():
        known = tree.get(key)
        fields = _mapping(value)
        if value is None:
            tree.setdefault(key, None)
        elif fields is not None:
            if type(known) is not dict:
                known = tree[key] = {}
            grow(known, fields)
        elif key in _WHOLE or isinstance(value, bool):
            tree[key] = value
        elif isinstance(value, str):
            if type(known) is Text:
                known.add(value)
            else:
                tree[key] = Text(value)
        elif isinstance(value, list):
            if type(known) is not Items:
                known = tree[key] = Items()
            known.add(value)
        elif isinstance(value, (int, float)) and isinstance(known, (int, float)):
            tree[key] = known + value
        else:
            tree[key] = value


def plain(value: Any) -> Any:
    """What has arrived, as JSON would have it."""
    if type(value) is Text:
        return str(value)
    if type(value) is Items:
        return value.plain()
    if type(value) is dict:
        return {key: plain(item) for key, item in value.items()}
    return value


def _mapping(value: Any) -> Union[Mapping[str, Any], None]:
    if isinstance(value, BaseModel):
        return value.__dict__
    return value if isinstance(value, dict) else None


class _Later:
    """A field that is made when it is first looked at."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        if instance is None:
            return self
        make = instance._later.pop(self._name, None)
        if make is None:
            return None
        value = _fields.__get__(instance)[self._name] = make()
        return value


class Event(BaseModel):
    """An event some of whose fields are made when they are looked at, such as the text so far."""

    __slots__ = ("_later",)

    _later: Dict[str, Callable[[], Any]]

    def __init__(self, **fields: Any) -> None:
        self._later = {}
        super().__init__(**fields)

    def __init_subclass__(cls, later: Iterable[str] = (), **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for name in later:
            type.__setattr__(cls, name, _Later(name))

    @classmethod
    def adopt(cls, data: Dict[str, Any], **later: Callable[[], Any]) -> Any:
        """An event around ``data``, and what makes the fields that are not in it."""
        event = cls.__new__(cls)
        event._later = later
        _fields.__set__(event, data)
        return event

    # Looking at one attribute does not come by here; everything that wants all fields does.
    @property
    def __dict__(self) -> Dict[str, Any]:
        own: Dict[str, Any] = _fields.__get__(self)
        while self._later:
            name, make = self._later.popitem()
            own[name] = make()
        return own

    @__dict__.setter
    def __dict__(self, data: Dict[str, Any]) -> None:
        _fields.__set__(self, data)
