"""The items of a response's output while they arrive, and where the texts are that grow in them."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, Tuple

from ...._json import text_of
from ...._record import Record
from ..growing import Items, Text, begun, plain


class Leaf(Record):
    """Where in an item a text is that events add to."""

    kind: str
    """The type of the item, for one whose beginning was missed."""
    field: str
    parts: str = ""
    """The list in which it is, if it is in one, …"""
    index: str = ""
    """… the key of an event that says in which part of it, …"""
    part: str = ""
    """… and the type of that part."""


#: What ends in ``.delta`` adds to a text, and what ends in ``.done`` says it as a whole.
LEAVES: Dict[str, Leaf] = {
    f"response.{name}": leaf
    for name, leaf in {
        "output_text": Leaf("message", "text", "content", "content_index", "output_text"),
        "refusal": Leaf("message", "refusal", "content", "content_index", "refusal"),
        "reasoning_text": Leaf("reasoning", "text", "content", "content_index", "reasoning_text"),
        "reasoning_summary_text": Leaf(
            "reasoning", "text", "summary", "summary_index", "summary_text"
        ),
        "function_call_arguments": Leaf("function_call", "arguments"),
        "custom_tool_call_input": Leaf("custom_tool_call", "input"),
        "mcp_call_arguments": Leaf("mcp_call", "arguments"),
        "code_interpreter_call_code": Leaf("code_interpreter_call", "code"),
    }.items()
}
#: The lists of parts, by the key of an event that says which of them it is about.
PARTS: Dict[str, str] = {"content_index": "content", "summary_index": "summary"}


class Item:
    """One item of a response's output."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._tree = begun(data)
        self.texts: Dict[Tuple[Leaf, Optional[int]], Text] = {}

    def get(self, name: str) -> Any:
        """A field that is not put together of pieces."""
        return self._tree.get(name)

    def text(self, leaf: Leaf, index: Optional[int]) -> Text:
        """A text of the item, to be added to; without an index it is that of the last part."""
        found = self.texts.get((leaf, index))
        if found is None:
            node = self._node(leaf, index)
            found = node[leaf.field] = Text(text_of(plain(node.get(leaf.field))))
            self.texts[leaf, index] = found
        return found

    def settle(self, leaf: Leaf, index: Optional[int], whole: str) -> None:
        """Take a text that was said as a whole; events that showed less of it are as they were."""
        if whole and str(self.text(leaf, index)) != whole:
            self._node(leaf, index)[leaf.field] = self.texts[leaf, index] = Text(whole)

    def _node(self, leaf: Leaf, index: Optional[int]) -> Dict[str, Any]:
        """The object in which a text is."""
        if not leaf.parts:
            return self._tree
        parts = self._parts(leaf.parts)
        node = parts[max(parts.places(), default=0) if index is None else index]
        node.setdefault("type", leaf.part)
        return node

    def part(self, parts: str, index: Optional[int], data: Mapping[str, Any]) -> None:
        """Take a part for what it is by now."""
        known = self._parts(parts)
        known[len(known.places()) if index is None else index] = begun(data)
        self.texts.clear()

    def _parts(self, name: str) -> Items:
        found = self._tree.get(name)
        if type(found) is not Items:
            found = self._tree[name] = Items()
        return found

    def plain(self) -> Dict[str, Any]:
        """What has arrived of it."""
        made: Dict[str, Any] = plain(self._tree)
        return made


class Output:
    """The items of a response, each at its place."""

    def __init__(self) -> None:
        self.items: Dict[int, Item] = {}

    def begin(self, index: Optional[int], item: Any) -> None:
        """Take an item for what it is by now."""
        place = self._place(index, item.id)
        if place is None:
            place = max(self.items, default=-1) + 1
        self.items[place] = Item(item.to_dict())

    def whole(self, items: Any) -> None:
        """Take the items of a response that came as a whole, so far as nothing is known of them."""
        for place, item in enumerate(items or ()):
            if place not in self.items:
                self.items[place] = Item(item.to_dict())

    def at(self, event: Any, kind: str) -> Item:
        """The item that an event belongs to; if its beginning was missed, one is begun here."""
        item = self.items.get(event.output_index)
        if item is None:
            place = self._place(event.output_index, event.item_id)
            if place is None:
                place = max(self.items, default=0)
            item = self.items.setdefault(place, Item({"type": kind, "id": event.item_id}))
        return item

    def _place(self, index: Optional[int], id_: Optional[str]) -> Optional[int]:
        if type(index) is int:
            return index
        same = [place for place, item in self.items.items() if id_ and item.get("id") == id_]
        return same[0] if same else None

    def plain(self) -> Any:
        """What has arrived of all."""
        return [item.plain() for _, item in sorted(self.items.items())]
