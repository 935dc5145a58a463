from .._apart import ChatCompletionFunctionToolParam as _ChatCompletionFunctionToolParam
from .._apart import ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam

class ChatCompletionToolParam(_ChatCompletionFunctionToolParam): ...
