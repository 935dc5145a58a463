from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["RealtimeConversationItemAssistantMessageParam", "Content"]

class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    content: Required[Iterable[Content]]
    id: str
    object: Literal["realtime.item"]
    role: Required[Literal["assistant"]]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Required[Literal["message"]]

class Content(TypedDict, total=False):
    audio: str
    text: str
    transcript: str
    type: Literal["output_text", "output_audio"]
