from .._apart import (
    ChatCompletionMessageFunctionToolCallParam as _ChatCompletionMessageFunctionToolCallParam,
)
from .._apart import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)

class ChatCompletionMessageToolCallParam(_ChatCompletionMessageFunctionToolCallParam): ...
