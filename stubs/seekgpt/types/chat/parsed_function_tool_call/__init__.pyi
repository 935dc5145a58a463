from .. import ParsedFunctionToolCall as ParsedFunctionToolCall
from .. import ParsedFunction as ParsedFunction
from .. import ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall
