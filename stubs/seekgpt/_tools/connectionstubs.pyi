from typing import Any
from typing import List
from .._runtime.library import Registry
from .naming import Names

_EVENTS: str

def class_names(registry: Registry, path: str) -> List[str]:
    """The classes that the module of a resource has for its websockets."""

def manager(names: Names, method: Any, a: bool) -> str:
    """What a method returns that opens a websocket."""

def connections(names: Names, registry: Registry, path: str) -> List[str]:
    """The source of those classes."""
