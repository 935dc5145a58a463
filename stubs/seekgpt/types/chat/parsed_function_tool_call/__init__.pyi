from .. import ParsedFunctionToolCall
from .. import ParsedFunction
from .. import ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall

__all__ = ("ParsedFunctionToolCall", "ParsedFunction")
