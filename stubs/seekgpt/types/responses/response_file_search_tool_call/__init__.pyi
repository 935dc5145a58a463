from typing import Dict, List, Optional, Union
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ResponseFileSearchToolCall", "Result")

class ResponseFileSearchToolCall(BaseModel):
    """A search in vector stores that the model made, with the hits if asked for."""

    id: str
    queries: List[str]
    results: Optional[List[Result]]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]

class Result(BaseModel):
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    file_id: Optional[str]
    filename: Optional[str]
    score: Optional[float]
    text: Optional[str]
