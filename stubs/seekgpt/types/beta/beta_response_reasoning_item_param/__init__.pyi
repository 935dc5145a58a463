from typing import Iterable, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaResponseReasoningItemParam", "Agent", "Content", "Summary")

class BetaResponseReasoningItemParam(TypedDict, total=False):
    agent: Optional[Agent]
    content: Iterable[Content]
    encrypted_content: Optional[str]
    id: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]
    summary: Required[Iterable[Summary]]
    type: Required[Literal["reasoning"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]

class Content(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]

class Summary(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]
