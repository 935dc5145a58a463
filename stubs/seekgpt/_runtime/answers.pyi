from typing import Any, Optional
from .._http.answer import Answer

def answer_of(method: Any, page: Optional[type]) -> Answer:
    """The `Answer` of a method; ``page`` is the class of its pages when it has any."""
