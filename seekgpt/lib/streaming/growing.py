"""Texts and objects that arrive in pieces, and events that show them as they were at the time.

A piece is added in constant time. The text so far is put together when somebody looks at it, so
that a stream costs what its pieces cost, however long it gets.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple, Union

from ..._json import text_of
from ..._model.base import BaseModel
from ..._model.fields import wait_for
from ..._model.later import set_fields, set_later

#: Keys whose values are sent once, or again and again, but never in pieces: the first one counts.
_WHOLE = frozenset(("id", "index", "object", "role", "type"))
#: Texts that hold JSON, for which some servers send the object itself.
_JSON = frozenset(("arguments", "input"))
#: Lists of items that arrive in pieces, also where a piece has no index. Of other lists, what has
#: none is an item by itself.
_PIECEMEAL = frozenset(("content", "tool_calls"))


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
    """A list whose items grow: each piece says by its ``index`` to which of them it belongs.

    A piece without one belongs to the item that has its ``id``; if it has none, to the item that
    the last piece was for, unless it says that it is something else.
    """

    __slots__ = ("_indexed", "_last", "_others", "_sent", "touched")

    def __init__(self) -> None:
        self._indexed: Dict[int, Dict[str, Any]] = {}
        self._others: List[Any] = []
        self._last: Optional[int] = None
        self._sent: Dict[int, int] = {}
        self.touched: List[Tuple[int, Any]] = []
        """The pieces that came last, each with the place of the item it was for."""

    def add(self, pieces: Iterable[Any], piecemeal: bool = False) -> None:
        self.touched = []
        for piece in pieces:
            fields = _mapping(piece)
            if fields is None or not (piecemeal or type(fields.get("index")) is int):
                self._others.append(piece)
                continue
            place = self._last = self._place(fields)
            self.touched.append((place, piece))
            grow(self[place], fields)

    def __getitem__(self, place: int) -> Dict[str, Any]:
        """What has arrived of an item; nothing is the beginning of it."""
        return self._indexed.setdefault(place, {})

    def __setitem__(self, place: int, item: Dict[str, Any]) -> None:
        self._indexed[place] = item

    def places(self) -> List[int]:
        """The places that are taken, in order."""
        return sorted(self._indexed)

    def _place(self, piece: Mapping[str, Any]) -> int:
        """Where the item is, or will be, that a piece belongs to."""
        index, id_ = piece.get("index"), piece.get("id")
        if type(index) is int:
            place = self._sent.get(index, index)
            known = self._indexed.get(place)
            # Servers that number all calls alike are told by what begins: an id and a name.
            if known and id_ and known.get("id") not in (None, "", id_) and _differs(known, piece):
                place = self._sent[index] = self._free()
            return place
        if id_:
            same = [place for place, item in self._indexed.items() if item.get("id") == id_]
            return same[0] if same else self._free()
        if self._last is None or _differs(self[self._last], piece):
            return self._free()
        return self._last

    def _free(self) -> int:
        return max(self._indexed, default=-1) + 1

    def plain(self) -> List[Any]:
        return [*(plain(self._indexed[place]) for place in self.places()), *self._others]

    def frozen(self) -> Items:
        copy = Items()
        copy._indexed = {place: frozen(item) for place, item in self._indexed.items()}
        copy._others = list(self._others)
        return copy


def _differs(known: Mapping[str, Any], piece: Mapping[str, Any]) -> bool:
    """Whether a piece names something else than the item that it would be added to."""
    kinds = known.get("type"), piece.get("type")
    names = [
        str((_mapping(item.get("function")) or {}).get("name") or "") for item in (known, piece)
    ]
    return any(one and other and one != other for one, other in (kinds, names))


def grow(tree: Dict[str, Any], delta: Mapping[str, Any]) -> None:
    """Add to an object what has arrived of it."""
    for key, value in delta.items():
        known = tree.get(key)
        if value is None:
            tree.setdefault(key, None)
        elif isinstance(value, str) or (key in _JSON and _is_object(value)):
            _grow_text(tree, key, known, value)
        elif isinstance(value, bool) or key in _WHOLE:
            tree[key] = value
        elif isinstance(value, list):
            if type(known) is not Items:
                known = tree[key] = Items()
            known.add(value, key in _PIECEMEAL)
        elif isinstance(value, (int, float)):
            tree[key] = known + value if isinstance(known, (int, float)) else value
        else:
            fields = _mapping(value)
            if fields is None:
                tree[key] = value
                continue
            if type(known) is not dict:
                known = tree[key] = {}
            grow(known, fields)


def _grow_text(tree: Dict[str, Any], key: str, known: Any, value: Any) -> None:
    if key in _WHOLE:
        if not known:
            tree[key] = value
        return
    piece = text_of(value)
    if type(known) is Text:
        if key != "name" or str(known) != piece:  # some servers say the name with every piece
            known.add(piece)
    else:
        tree[key] = Text(known if isinstance(known, str) else "")
        tree[key].add(piece)


def _is_object(value: Any) -> bool:
    return isinstance(value, (dict, list, BaseModel))


def begun(data: Mapping[str, Any]) -> Dict[str, Any]:
    """An object that arrived as a whole, and may grow yet: what is in its lists has its place."""
    tree: Dict[str, Any] = {}
    for key, value in data.items():
        if isinstance(value, dict):
            tree[key] = begun(value)
        elif isinstance(value, list) and all(isinstance(item, dict) for item in value):
            items = tree[key] = Items()
            for place, item in enumerate(value):
                items[place] = begun(item)
        else:
            tree[key] = value
    return tree


class _Until:
    """A text as it was when it had so many pieces."""

    __slots__ = ("count", "text")

    def __init__(self, text: Text) -> None:
        self.text, self.count = text, len(text)

    def __str__(self) -> str:
        return self.text.until(self.count)


def frozen(value: Any) -> Any:
    """The same, which does not grow any more; texts are not copied, only how far they got."""
    if type(value) is Text:
        return _Until(value)
    if type(value) is Items:
        return value.frozen()
    if type(value) is dict:
        return {key: frozen(item) for key, item in value.items()}
    return value


def plain(value: Any) -> Any:
    """What has arrived, as JSON would have it."""
    if type(value) is Text or type(value) is _Until:
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


class Event(BaseModel):
    """An event some of whose fields are made when they are looked at, such as the text so far."""

    __slots__ = ()

    def __init_subclass__(cls, later: Iterable[str] = (), **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        wait_for(cls, dict.fromkeys(later, _called))

    @classmethod
    def adopt(cls, data: Dict[str, Any], **later: Callable[[], Any]) -> Any:
        """An event around ``data``, and what makes the fields that are not in it."""
        event = cls.__new__(cls)
        set_fields(event, data)
        set_later(event, later)
        return event

    def keep(self, name: str, make: Callable[[], Any]) -> None:
        """Make a field in another way from now on, unless somebody has looked at it already."""
        if self.__later__ and name in self.__later__:
            self.__later__[name] = make


def _called(make: Callable[[], Any]) -> Any:
    return make()
