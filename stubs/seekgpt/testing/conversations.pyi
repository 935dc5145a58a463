from typing import Any, Dict, Iterator, List, Mapping, Sequence
from .._runtime.library import Registry

class Conversation:
    """One websocket, of the methods that open it at this path."""
    def __init__(self, websockets: Sequence[Any]) -> None: ...
    def begin(self) -> Iterator[str]:
        """What the server says first."""
    def hear(self, text: str) -> Iterator[str]:
        """What the server says to an event."""

def websockets_of(registry: Registry) -> Dict[str, List[Any]]:
    """The websockets of a registry by their paths; those that ask for headers come last."""

def wanted(websockets: Sequence[Any], headers: Mapping[str, str]) -> List[Any]:
    """Those whose headers a client has sent, the most particular ones first."""
