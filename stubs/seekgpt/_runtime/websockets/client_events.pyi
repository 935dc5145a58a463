from typing import Any, Callable, Dict, Generic, Iterator, Mapping, TypeVar, Union

Sending = TypeVar("Sending")

class ClientEvent:
    """One kind of event: its type, and the class that declares its fields."""

    kind: str
    def __init__(self, kind: str, spec: Any) -> None: ...
    @property
    def name(self) -> str: ...
    def make(self, arguments: Mapping[str, Any]) -> Dict[str, Any]:
        """The event with these fields.

        Raises:
            TypeError: as for any function, for fields that are unknown or missing.
        """
    def method(self, owner: str) -> Callable[..., Any]:
        """The method of a class that sends such an event."""

class EventGroup(Generic[Sending]):
    """The events below one name, as methods; ``connection.conversation.item`` is one."""
    def __init__(self, send: Callable[[Any], Sending]) -> None: ...
    def __repr__(self) -> str: ...

class Group:
    """Events whose types begin alike, by what follows: an event, or a further group."""

    name: str
    members: Dict[str, Union[ClientEvent, Group]]
    def __init__(self, name: str) -> None: ...
    def below(self) -> Iterator[Group]:
        """The groups in this one, and those in them before them."""
    def attributes(self, module: str) -> Dict[str, Any]:
        """What sends the events, for a class that has ``_send``: methods, and properties."""
    def cls(self, module: str) -> Any:
        """The class of the group, the same for blocking and async connections."""

_spoken: Dict[str, Group]

def spoken(websocket: Any) -> Group:
    """The events that a client may send over a websocket."""
