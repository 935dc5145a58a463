import threading
from typing import Any, List, Optional, Tuple

_lock: threading.Lock
_current: Optional[Tuple[Any, Any]]

def client() -> Any:
    """The client with the settings that the module has now."""

def resource(name: str) -> Any:
    """A resource of that client.

    Raises:
        AttributeError: it has none of this name.
    """

def names() -> List[str]:
    """The resources that the module offers."""

def reset() -> None:
    """Forget the client, and with it its connections."""
