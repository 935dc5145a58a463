from .. import _chat_completion_store_message
from .. import ChatCompletionStoreMessage as ChatCompletionStoreMessage
from .. import ChatCompletionContentPartImage as ChatCompletionContentPartImage
from .. import ChatCompletionContentPartText as ChatCompletionContentPartText
from .. import ChatCompletionMessage as ChatCompletionMessage

ChatCompletionStoreMessageContentPart = (
    _chat_completion_store_message.ChatCompletionStoreMessageContentPart
)
