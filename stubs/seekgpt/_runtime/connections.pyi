from typing import Any, Dict, List, Tuple
from .library import Registry

_classes: Dict[Tuple[str, bool], Tuple[type, type]]

def connection_classes(method: Any, asynchronous: bool) -> Tuple[type, type]:
    """The class of the connections that a method opens, and that of their managers."""

def manager_name(method: Any, asynchronous: bool) -> str:
    """What the class of managers is called."""

def classes_of(registry: Registry, path: str) -> Dict[str, Any]:
    """The classes of connections that the module of a resource has beside those of resources."""

def websockets(registry: Registry, path: str) -> List[Tuple[Any, Any]]:
    """The methods of a resource that open websockets of its own, and those."""
