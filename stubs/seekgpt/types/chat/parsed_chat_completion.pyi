from typing import Any, List, Optional
from ..._helpers.parsing import OfContent
from .chat_completion import ChatCompletion, Choice
from .chat_completion_message import ChatCompletionMessage
from .parsed_function_tool_call import ParsedFunctionToolCall

__all__ = ["ParsedChatCompletion", "ParsedChoice", "ParsedChatCompletionMessage"]

class ParsedChatCompletion(OfContent, ChatCompletion):
    """A chat completion whose content was parsed into the type asked for."""

    choices: List[ParsedChoice]  # type: ignore[assignment, unused-ignore]

class ParsedChoice(OfContent, Choice):
    """One of the answers, with its content parsed."""

    message: ParsedChatCompletionMessage  # type: ignore[assignment, unused-ignore]

class ParsedChatCompletionMessage(OfContent, ChatCompletionMessage):
    parsed: Optional[Any]
    """The content as the type that was given as `response_format`."""
    tool_calls: Optional[List[ParsedFunctionToolCall]]  # type: ignore[assignment, unused-ignore]
