from .._apart import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageToolCallParam,
)
from .._apart import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)
