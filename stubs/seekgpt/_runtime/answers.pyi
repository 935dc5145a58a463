from typing import Any, Optional
from .._http.answer import Answer
from .._spec.model import Method

def answer_of(method: Method, page: Optional[type]) -> Answer:
    """The `Answer` of a method; ``page`` is the class of its pages when it has any."""

class _Named:
    """The type of an answer, for messages; the type itself is made when it is asked for."""
    def __init__(self, node: Any) -> None: ...
    def resolve(self) -> Any: ...
    def __repr__(self) -> str: ...
