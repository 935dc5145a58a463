from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model import BaseModel
from .chatkit_attachment import ChatKitAttachment

__all__ = [
    "Content",
    "ChatKitThreadUserMessageItem",
    "ContentInputText",
    "ContentQuotedText",
    "InferenceOptions",
    "InferenceOptionsToolChoice",
]
Content: TypeAlias = Union[ContentInputText, ContentQuotedText]

class ChatKitThreadUserMessageItem(BaseModel):
    attachments: List[ChatKitAttachment]
    content: List[Content]
    created_at: int
    id: str
    inference_options: Optional[InferenceOptions]
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]

class ContentInputText(BaseModel):
    text: str
    type: Literal["input_text"]

class ContentQuotedText(BaseModel):
    text: str
    type: Literal["quoted_text"]

class InferenceOptions(BaseModel):
    model: Optional[str]
    tool_choice: Optional[InferenceOptionsToolChoice]

class InferenceOptionsToolChoice(BaseModel):
    id: str
