from typing import Any
from typing import Callable, List, Tuple
from .naming import Names

Returned = Callable[[str], Tuple[str, str]]

def answers(method: Any) -> List[str]:
    """The kinds of answer a method has, each an overload of its own."""

def answer(names: Names, method: Any, a: bool, kind: str) -> str:
    """The type of an answer of one kind."""

def awaited(names: Names, result: str) -> str:
    """The type of what is awaited for a result."""

def declared(names: Names, method: Any, returned: Returned, documented: bool) -> List[str]:
    """A method that is declared, with its overloads."""
