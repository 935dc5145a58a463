from inspect import Signature
from typing import Any, Iterable, List
from .._spec.model import Method
from .._spec.model import Parameter as Declared
from .annotations import LazyAnnotations

def ordered(method: Method) -> List[Declared]:
    """The parameters in the signature's order: positional ones, the needed, the others."""

def signature(method: Method, asynchronous: bool, bound: bool) -> Signature: ...
def by_position(method: Method, names: Iterable[str]) -> List[str]:
    """The names of parameters and options as the signature has them: positional ones first."""

def default_of(parameter: Declared) -> Any:
    """What a signature shows: only what is sent nowhere has a default on this side of the wire."""

def returned(method: Method, asynchronous: bool) -> str:
    """What a call gives, as text."""

def hints(method: Method, asynchronous: bool) -> LazyAnnotations:
    """What `typing.get_type_hints` gives for the method, evaluated when it is asked for."""

def document(method: Method) -> str:
    """The docstring: summary, HTTP line, what the parameters mean."""
