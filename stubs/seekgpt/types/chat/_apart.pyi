from typing_extensions import Literal, Required, TypedDict
from ..shared_params import FunctionDefinition

class _chat_completion_message_function_tool_call_param:
    class Function(TypedDict, total=False):
        arguments: Required[str]
        name: Required[str]

class ChatCompletionMessageFunctionToolCallParam(TypedDict, total=False):
    """A function call in a chat message, its arguments as JSON text."""

    function: Required[_chat_completion_message_function_tool_call_param.Function]
    id: Required[str]
    type: Required[Literal["function"]]

class ChatCompletionFunctionToolParam(TypedDict, total=False):
    function: Required[FunctionDefinition]
    type: Required[Literal["function"]]
