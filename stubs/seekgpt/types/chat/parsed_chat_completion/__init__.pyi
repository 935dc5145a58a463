from .. import ParsedChatCompletion as ParsedChatCompletion
from .. import ParsedChoice as ParsedChoice
from .. import ParsedChatCompletionMessage as ParsedChatCompletionMessage
from .. import ChatCompletion as ChatCompletion
from .. import ChatCompletionMessage as ChatCompletionMessage
from .. import ParsedFunctionToolCall as ParsedFunctionToolCall

__all__ = ("ParsedChatCompletion", "ParsedChoice", "ParsedChatCompletionMessage")
