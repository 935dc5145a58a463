from typing_extensions import TypeAlias
from .. import _chatkit_thread_user_message_item
from .. import ChatKitThreadUserMessageItem
from .. import ChatKitAttachment as ChatKitAttachment

__all__ = (
    "Content",
    "ChatKitThreadUserMessageItem",
    "ContentInputText",
    "ContentQuotedText",
    "InferenceOptions",
    "InferenceOptionsToolChoice",
)
Content: TypeAlias = _chatkit_thread_user_message_item.Content
ContentInputText: TypeAlias = _chatkit_thread_user_message_item.ContentInputText
ContentQuotedText: TypeAlias = _chatkit_thread_user_message_item.ContentQuotedText
InferenceOptions: TypeAlias = _chatkit_thread_user_message_item.InferenceOptions
InferenceOptionsToolChoice: TypeAlias = _chatkit_thread_user_message_item.InferenceOptionsToolChoice
