from threading import RLock
from typing import Any, Callable, Dict, Optional, Tuple

Make = Optional[Callable[[], Any]]
_lock: RLock

class InOrder(Dict[str, Any]):
    """What fields are made of, by their names in JSON, and the order in which all have come."""

    order: Tuple[str, ...]

class Fields:
    """The memory of a model: its fields by their names in JSON, and those to be made."""

    __later__: Optional[Dict[str, Any]]
    """What the fields are made of that nobody has looked at yet; how is said by their `Waiting`."""

made_fields: Callable[[Any], Dict[str, Any]]
set_fields: Callable[[Any, Dict[str, Any]], None]

def all_fields(instance: Any) -> Dict[str, Any]:
    """The fields of an object, all of them made."""

set_later: Callable[[Any, Dict[str, Any]], None]

def give_fields(instance: Any, fields: Dict[str, Any]) -> None:
    """Give an object other fields than it had."""

class Waiting:
    """Stands in a class for a field that may have to be made when it is looked at."""

    make: Callable[[Any], Any]
    def __init__(self, key: str, make: Callable[[Any], Any], default: Make = None) -> None: ...
    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any: ...
    def __repr__(self) -> str: ...

def default_of(fields: Dict[str, Any], key: str, make: Make) -> Any:
    """A default; one that can be changed, like a list, is the object's own from now on."""
