from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemSystemMessageParam", "Content"]

class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    content: Required[Iterable[Content]]
    id: str
    object: Literal["realtime.item"]
    role: Required[Literal["system"]]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Required[Literal["message"]]

class Content(TypedDict, total=False):
    text: str
    type: Literal["input_text"]
