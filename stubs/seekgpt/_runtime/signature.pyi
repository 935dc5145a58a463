from inspect import Signature
from typing import Any, Dict, List
from .._spec.model import Method
from .._spec.model import Parameter as Declared
from .annotations import LazyAnnotations

def options(method: Method) -> Dict[str, Any]:
    """The arguments a method takes besides its parameters: annotation and default."""

def ordered(method: Method) -> List[Declared]:
    """The parameters in the signature's order: positional ones, the needed, the others."""

def signature(method: Method, asynchronous: bool, bound: bool) -> Signature: ...
def returned(method: Method, asynchronous: bool) -> str:
    """What a call gives, as text."""

def hints(method: Method) -> LazyAnnotations:
    """What `typing.get_type_hints` gives for the method, evaluated when it is asked for."""

def document(method: Method) -> str:
    """The docstring: summary, HTTP line, what the parameters mean."""
