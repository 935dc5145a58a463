from typing import Any, Callable, Dict, Iterable, List, Mapping, Tuple
from ..._model.base import BaseModel

_WHOLE: frozenset[str]
_JSON: frozenset[str]
_PIECEMEAL: frozenset[str]

class Text:
    """A text that grows. What it was after any of its pieces can be asked for later."""
    def __init__(self, start: str = "") -> None: ...
    def add(self, piece: str) -> None:
        """Add a piece.

        Raises:
            TypeError: it is no text; asked for later, it would be too late to say so.
        """
    def __len__(self) -> int: ...
    def until(self, count: int) -> str:
        """The text of the first ``count`` pieces."""
    def __str__(self) -> str: ...

class Items:
    """A list whose items grow: each piece says by its ``index`` to which of them it belongs.

    A piece without one belongs to the item that has its ``id``; if it has none, to the item that
    the last piece was for, unless it says that it is something else.
    """

    touched: List[Tuple[int, Any]]
    def __init__(self) -> None: ...
    def add(self, pieces: Iterable[Any], piecemeal: bool = False) -> None: ...
    def __getitem__(self, place: int) -> Dict[str, Any]: ...
    def __setitem__(self, place: int, item: Dict[str, Any]) -> None: ...
    def places(self) -> List[int]:
        """The places that are taken, in order."""
    def plain(self) -> List[Any]: ...
    def frozen(self) -> Items: ...

def grow(tree: Dict[str, Any], delta: Mapping[str, Any]) -> None:
    """Add to an object what has arrived of it."""

def begun(data: Mapping[str, Any]) -> Dict[str, Any]:
    """An object that arrived as a whole, and may grow yet: what is in its lists has its place."""

def frozen(value: Any) -> Any:
    """The same, which does not grow any more; texts are not copied, only how far they got."""

def plain(value: Any) -> Any:
    """What has arrived, as JSON would have it."""

class Event(BaseModel):
    """An event some of whose fields are made when they are looked at, such as the text so far."""
    def __init_subclass__(cls, later: Iterable[str] = ..., **kwargs: Any) -> None: ...
    @classmethod
    def adopt(cls, data: Dict[str, Any], **later: Callable[[], Any]) -> Any:
        """An event around ``data``, and what makes the fields that are not in it."""
    def keep(self, name: str, make: Callable[[], Any]) -> None:
        """Make a field in another way from now on, unless somebody has looked at it already."""
