from .. import ParsedChatCompletion as ParsedChatCompletion
from .. import ParsedChoice as ParsedChoice
from .. import ParsedChatCompletionMessage as ParsedChatCompletionMessage
from .. import ChatCompletion as ChatCompletion
from .. import ChatCompletionMessage as ChatCompletionMessage
from .. import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
from .. import ParsedFunctionToolCall as ParsedFunctionToolCall
