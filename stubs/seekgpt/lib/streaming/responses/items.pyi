from typing import Any, Dict, Mapping, Optional, Tuple
from ...._record import Record
from ..growing import Text

class Leaf(Record):
    """Where in an item a text is that events add to."""

    kind: str
    """The type of the item, for one whose beginning was missed."""
    field: str
    parts: str
    """The list in which it is, if it is in one, …"""
    index: str
    """… the key of an event that says in which part of it, …"""
    part: str
    """… and the type of that part."""

LEAVES: Dict[str, Leaf]
PARTS: Dict[str, str]

class Item:
    """One item of a response's output."""

    texts: Dict[Tuple[Leaf, Optional[int]], Text]
    def __init__(self, data: Mapping[str, Any]) -> None: ...
    def get(self, name: str) -> Any:
        """A field that is not put together of pieces."""
    def text(self, leaf: Leaf, index: Optional[int]) -> Text:
        """A text of the item, to be added to; without an index it is that of the last part."""
    def settle(self, leaf: Leaf, index: Optional[int], whole: str) -> None:
        """Take a text that was said as a whole; events that showed less of it are as they were."""
    def part(self, parts: str, index: Optional[int], data: Mapping[str, Any]) -> None:
        """Take a part for what it is by now."""
    def plain(self) -> Dict[str, Any]:
        """What has arrived of it."""

class Output:
    """The items of a response, each at its place."""

    items: Dict[int, Item]
    def __init__(self) -> None: ...
    def begin(self, index: Optional[int], item: Any) -> None:
        """Take an item for what it is by now."""
    def whole(self, items: Any) -> None:
        """Take the items of a response that came as a whole, so far as nothing is known of them."""
    def at(self, event: Any, kind: str) -> Item:
        """The item that an event belongs to; if its beginning was missed, one is begun here."""
    def plain(self) -> Any:
        """What has arrived of all."""
