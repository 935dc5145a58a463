from typing import ClassVar
from typing import Any, Callable, Dict, Generic, Mapping, Optional, Tuple
from ..._model.base import BaseModel
from ..._types import T
from ...types.chat import ChatCompletionFunctionToolParam

Read = Callable[[str], Any]
Functions = Mapping[Tuple[Optional[str], str], Read]

class OfContent(BaseModel):
    """A text that keeps what was parsed from it to itself when it is sent back."""

    __api_exclude__: ClassVar[frozenset[str]]

class OfArguments(BaseModel):
    """A function call that keeps its parsed arguments to itself when it is sent back."""

    __api_exclude__: ClassVar[frozenset[str]]

class OutputParsed(BaseModel, Generic[T]):
    """Adds `output_parsed` to responses."""
    @property
    def output_parsed(self) -> Optional[T]:
        """The first text of the output that was parsed, as the type asked for."""

class FunctionTool(Dict[str, Any]):
    """The description of a function, which remembers the class of its arguments."""

    model: Any

def pydantic_function_tool(
    model: Any,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
) -> ChatCompletionFunctionToolParam:
    """A strict function tool whose arguments are the fields of a class.

    It serves chat completions and responses alike. The class is one of pydantic, attrs or
    dataclasses, a TypedDict, a NamedTuple or a `seekgpt.BaseModel`. What the API does not take in
    a name is replaced.
    """

class Parser:
    """Makes instances of the texts of an answer, as the arguments of the call asked for."""
    def __init__(self, content: Optional[Read], functions: Functions) -> None: ...
    @property
    def is_wanted(self) -> bool:
        """Whether there is anything to make."""
    @property
    def has_format(self) -> bool:
        """Whether the content itself is to be in the shape of a class."""
    def content(self, text: Optional[str], refusal: Optional[str] = None) -> Any:
        """The instance that a text stands for; None when no class was asked for, or refused."""
    def reads(self, function: Optional[str], namespace: Optional[str] = None) -> Optional[Read]:
        """How the arguments of a function are to be parsed, if they are.

        A function that stands in no namespace may be called as one in a namespace of its own name.
        """
    def arguments(self, function: Optional[str], text: Any, namespace: Optional[str] = None) -> Any:
        """The arguments of a function call; None unless the function was given as strict."""

class CompletionParser(Parser):
    """Fills in what was parsed of a chat completion."""
    def finish(self, completion: Any) -> Any:
        """The completion, each message and function call with what it says as an instance.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: a choice was cut off.
        """
    def check(self, finish_reason: Optional[str], completion: Any) -> None:
        """Refuse a choice that ended before it was complete."""

class ResponseParser(Parser):
    """Fills in what was parsed of a response."""
    def finish(self, response: Any) -> Any:
        """The response, each final text and function call with what it says as an instance.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: the response was cut off where
                something had to be parsed; they have the response as their ``completion``.
        """

def is_final(phase: Optional[str]) -> bool:
    """Whether a message is the answer, and no comment on the way to it; if it says either."""

def chat_completion(arguments: Dict[str, Any]) -> Callable[[Any], Any]:
    """What `chat.completions.parse` does before and after the call.

    Raises:
        TypeError: the format is no class with fields.
        ValueError: a tool is no strict function, so its arguments could not be parsed.
    """

def response(arguments: Dict[str, Any]) -> Callable[[Any], Any]:
    """What `responses.parse` does before and after the call.

    Raises:
        TypeError: the format is no class with fields, or was given in two ways.
        ValueError: a stream was asked for.
    """

def completion_parser(arguments: Dict[str, Any], *, only_strict: bool) -> CompletionParser:
    """How to read a chat completion; in its arguments, classes give way to schemas."""

def response_parser(arguments: Dict[str, Any]) -> ResponseParser:
    """How to read a response; in its arguments, classes give way to schemas."""
