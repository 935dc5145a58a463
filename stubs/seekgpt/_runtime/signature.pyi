from inspect import Signature
from typing import Any, Iterable, List
from .annotations import LazyAnnotations

def ordered(method: Any) -> List[Any]:
    """The parameters in the signature's order: positional ones, the needed, the others."""

def signature(method: Any, asynchronous: bool, bound: bool) -> Signature: ...
def by_position(method: Any, names: Iterable[str]) -> List[str]:
    """The names of parameters and options as the signature has them: positional ones first."""

def default_of(parameter: Any) -> Any:
    """What a signature shows: only what is sent nowhere has a default on this side of the wire."""

def returned(method: Any, asynchronous: bool) -> str:
    """What a call gives, as text."""

def hints(method: Any, asynchronous: bool) -> LazyAnnotations:
    """What `typing.get_type_hints` gives for the method, evaluated when it is asked for."""

def document(method: Any) -> str:
    """The docstring: summary, HTTP line, what the parameters mean."""
