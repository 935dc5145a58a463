from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("ResponseReasoningItemParam", "Content", "Summary")

class ResponseReasoningItemParam(TypedDict, total=False):
    """What a model thought before answering, as summary, text or in encrypted form."""

    content: Iterable[Content]
    encrypted_content: Optional[str]
    id: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]
    summary: Required[Iterable[Summary]]
    type: Required[Literal["reasoning"]]

class Content(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]

class Summary(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]
