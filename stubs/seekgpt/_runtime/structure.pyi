from typing import Any, Callable, Optional, Type, Union
import cattrs
from cattrs import Converter
from .._model import BaseModel

Convert = Callable[[Any], Any]
_converter: Converter

def structure(node: Any) -> Callable[[Any, bool], Any]:
    """How to make JSON into what ``node`` says: ``(data, strict) -> object``.

    Nothing raises unless ``strict``: what does not fit is handed on as it is.
    """

def structure_as(type_: Any, data: Any, strict: bool = False) -> Any:
    """``data`` as a type given in Python: a response class, ``List[...]``, a union, ..."""

def validate_as(cls: Type[BaseModel], data: Any) -> BaseModel:
    """``data`` as an instance of ``cls``, or a ValueError that names what does not fit."""

def converter_of(node: Any) -> Optional[Convert]:
    """What rewrites a value of this type, None when it is right as JSON gave it."""

def hook_of(ref: str) -> Callable[[Any, Any], Any]:
    """cattrs' hook of a declared class."""

def register(converter: Union[Converter, cattrs.BaseConverter]) -> None:
    """Teach a cattrs converter the response classes; the global one knows them already."""
