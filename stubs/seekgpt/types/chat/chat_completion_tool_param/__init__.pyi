from .._apart import ChatCompletionFunctionToolParam
from .._apart import ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam

class ChatCompletionToolParam(ChatCompletionFunctionToolParam): ...
