import threading
from typing import Any, Dict, List, Optional, Tuple

_CLIENTS: Dict[str, Tuple[str, Tuple[str, ...]]]
_lock: threading.Lock
_current: Optional[Tuple[Any, Any]]

def client() -> Any:
    """The client with the settings that there are now.

    Raises:
        SeekGPTError: they do not say which client, or not enough for it.
    """

def resource(name: str) -> Any:
    """A resource of that client.

    Raises:
        AttributeError: it has none of this name.
    """

def names() -> List[str]:
    """The resources that the module offers."""

def reset() -> None:
    """Forget the client, and with it its connections."""
