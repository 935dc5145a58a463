from typing import List, Optional, Union
from typing_extensions import TypeAlias
from .chat_completion_content_part_image import ChatCompletionContentPartImage
from .chat_completion_content_part_text import ChatCompletionContentPartText
from .chat_completion_message import ChatCompletionMessage

__all__ = ["ChatCompletionStoreMessageContentPart", "ChatCompletionStoreMessage"]
ChatCompletionStoreMessageContentPart: TypeAlias = Union[
    ChatCompletionContentPartText,
    ChatCompletionContentPartImage,
]

class ChatCompletionStoreMessage(ChatCompletionMessage):
    """A message of a stored chat completion, with an ID of its own."""

    content_parts: Optional[List[ChatCompletionStoreMessageContentPart]]
    id: str
