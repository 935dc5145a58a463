from typing import Any, Callable, Dict, Optional, Tuple
from .._turns import Turns

Make = Optional[Callable[[], Any]]
_in_turn: Turns

class InOrder(Dict[str, Any]):
    order: Tuple[str, ...]

class Fields:
    __later__: Optional[Dict[str, Any]]

made_fields: Callable[[Any], Dict[str, Any]]
set_fields: Callable[[Any, Dict[str, Any]], None]

def all_fields(instance: Any) -> Dict[str, Any]: ...

set_later: Callable[[Any, Dict[str, Any]], None]

def give_fields(instance: Any, fields: Dict[str, Any]) -> None: ...

class Waiting:
    make: Callable[[Any], Any]
    def __init__(self, key: str, make: Callable[[Any], Any], default: Make = None) -> None: ...
    def __get__(self, instance: Any, owner: Optional[type] = None) -> Any: ...
    def __repr__(self) -> str: ...

def default_of(fields: Dict[str, Any], key: str, make: Make) -> Any: ...
