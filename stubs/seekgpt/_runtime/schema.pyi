from typing import Any, Dict, Type
from .._model import BaseModel

_PLAIN: Dict[str, Dict[str, Any]]

def json_schema(cls: Type[BaseModel]) -> Dict[str, Any]:
    """The JSON Schema of a class; classes it refers to are under ``$defs``."""

def outline(cls: Type[BaseModel]) -> Dict[str, Any]:
    """The JSON Schema of a class with the classes inside it named but not described."""
