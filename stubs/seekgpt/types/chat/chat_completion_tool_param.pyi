from typing_extensions import TypeAlias
from .chat_completion_function_tool_param import ChatCompletionFunctionToolParam

__all__ = ["ChatCompletionToolParam"]
ChatCompletionToolParam: TypeAlias = ChatCompletionFunctionToolParam
