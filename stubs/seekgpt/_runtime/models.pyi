from typing import Any, Callable, Dict, List, Tuple, Type
from .._model import BaseModel

ROOT: str
_built: Dict[str, Any]

def python_type(ref: str) -> Any:
    """The Python type of a declared one: a class for a class, a typing object for an alias.

    Raises:
        KeyError: nothing of this name is declared.
    """

def model(ref: str) -> Type[BaseModel]:
    """The response class of a declared type."""

def enter(ref: str, cls: Type[BaseModel]) -> None:
    """Make a class written by hand the Python type of ``ref``."""

def module_name(ref: str) -> str: ...
def generic_bases(bases: Tuple[Any, ...]) -> Tuple[Any, ...]:
    """The bases of a generic class: those that are generic themselves are of its variable."""

def inherited_fields(spec: Any) -> List[Any]:
    """The fields of a class, those of its bases first."""

def field_makers(fields: List[Any], params: bool) -> Dict[str, Callable[[], Any]]:
    """What makes the annotations of fields, each when it is asked for."""

def document(spec: Any) -> str:
    """The docstring of a class: its line, and its documented fields."""
