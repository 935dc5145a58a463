from .. import ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam
from .. import ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam
from .._apart import (
    ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
)
