from typing import ClassVar
from typing import Any, Callable, Dict, Generic, Optional
from .._model import BaseModel
from .._variables import T
from ..types.chat import ChatCompletionFunctionToolParam

Read = Callable[[str], Any]

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
    dataclasses, or a TypedDict.
    """

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
    """
