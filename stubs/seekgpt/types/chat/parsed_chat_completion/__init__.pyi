from .. import ParsedChatCompletion
from .. import ParsedChoice
from .. import ParsedChatCompletionMessage
from .. import ChatCompletion as ChatCompletion
from .. import ChatCompletionMessage as ChatCompletionMessage
from .. import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
from .. import ParsedFunctionToolCall as ParsedFunctionToolCall

__all__ = ("ParsedChatCompletion", "ParsedChoice", "ParsedChatCompletionMessage")
