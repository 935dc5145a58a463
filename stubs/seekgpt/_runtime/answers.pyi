from typing import Optional
from .._http.answer import Answer
from .._spec.model import Method

def answer_of(method: Method, page: Optional[type]) -> Answer:
    """The `Answer` of a method; ``page`` is the class of its pages when it has any."""
