from .._apart import ChatCompletionMessageFunctionToolCallParam
from .._apart import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)

class ChatCompletionMessageToolCallParam(ChatCompletionMessageFunctionToolCallParam): ...
