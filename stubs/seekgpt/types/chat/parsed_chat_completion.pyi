from typing import Generic, List, Optional
from ..._helpers.parsing import OfContent
from ..._variables import T
from .chat_completion import ChatCompletion, Choice
from .chat_completion_message import ChatCompletionMessage
from .parsed_function_tool_call import ParsedFunctionToolCall

__all__ = ["ParsedChatCompletion", "ParsedChoice", "ParsedChatCompletionMessage"]

class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """A chat completion whose content was parsed into the type asked for."""

    choices: List[ParsedChoice[T]]  # type: ignore[assignment, unused-ignore]

class ParsedChoice(Choice, Generic[T]):
    """One of the answers, with its content parsed."""

    message: ParsedChatCompletionMessage[T]  # type: ignore[assignment, unused-ignore]

class ParsedChatCompletionMessage(OfContent, ChatCompletionMessage, Generic[T]):
    parsed: Optional[T]
    """The content as the type that was given as `response_format`."""
    tool_calls: Optional[List[ParsedFunctionToolCall]]  # type: ignore[assignment, unused-ignore]
