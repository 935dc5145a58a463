from typing import Any, Dict, Type
from .._model import BaseModel

_PLAIN: Dict[Any, str]

def ref_of(cls: Type[BaseModel]) -> str:
    """The declared name of a response class; one written by hand is entered under a name first."""

def node_of(type_: Any) -> Any:
    """The tree of a Python type; what cannot be expressed is ``object``, which admits all."""
