from typing import Any, Callable, Dict, Iterable, List, Mapping
from ..._model.base import BaseModel

_WHOLE: frozenset[str]
_fields: Any

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
    """A list whose items grow: each piece says by its ``index`` to which of them it belongs."""
    def __init__(self) -> None: ...
    def add(self, pieces: Iterable[Any]) -> None: ...
    def __getitem__(self, index: int) -> Dict[str, Any]: ...
    def plain(self) -> List[Any]: ...

def grow(tree: Dict[str, Any], delta: Mapping[str, Any]) -> None:
    """Add to an object what has arrived of it."""

def plain(value: Any) -> Any:
    """What has arrived, as JSON would have it."""

class Event(BaseModel):
    """An event some of whose fields are made when they are looked at, such as the text so far."""

    _later: Dict[str, Callable[[], Any]]
    def __init__(self, **fields: Any) -> None: ...
    def __init_subclass__(cls, later: Iterable[str] = ..., **kwargs: Any) -> None: ...
    @classmethod
    def adopt(cls, data: Dict[str, Any], **later: Callable[[], Any]) -> Any:
        """An event around ``data``, and what makes the fields that are not in it."""
    @property
    def __dict__(self) -> Dict[str, Any]: ...
    @__dict__.setter
    def __dict__(self, data: Dict[str, Any]) -> None: ...
