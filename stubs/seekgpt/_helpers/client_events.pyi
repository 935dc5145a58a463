from typing import Any, Callable, Dict, Mapping

Send = Callable[[Any], Any]

class ClientEvent:
    """One kind of event: its type, and the class that declares its fields."""

    kind: str
    def __init__(self, kind: str, spec: Any) -> None: ...
    def make(self, arguments: Mapping[str, Any]) -> Dict[str, Any]:
        """The event with these fields.

        Raises:
            TypeError: as for any function, for fields that are unknown or missing.
        """
    def sender(self, send: Send) -> Callable[..., Any]:
        """A function that sends such an event: blocking or to be awaited, as ``send`` is."""

class EventGroup:
    """The events below one name, as methods; ``connection.conversation.item`` is one."""
    def __init__(self, send: Send, events: Mapping[str, Any]) -> None: ...
    def __repr__(self) -> str: ...

_trees: Dict[str, Dict[str, Any]]

def event_tree(union: str) -> Dict[str, Any]:
    """The events of a declared union as a tree, by the parts of their types."""

def encode(event: Any) -> str:
    """An event as the text of a websocket message, from a dict or from an object of its class."""
