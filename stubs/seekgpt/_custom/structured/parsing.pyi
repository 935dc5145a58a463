from typing import ClassVar
from typing import Any, Callable, Dict, Generic, Mapping, Optional, Tuple
from ..._model.base import BaseModel
from ..._types import T
from ...types.chat import ChatCompletionFunctionToolParam

Read = Callable[[str], Any]
Functions = Mapping[Tuple[Optional[str], str], Read]

class OfContent(BaseModel):
    __api_exclude__: ClassVar[frozenset[str]]

class OfArguments(BaseModel):
    __api_exclude__: ClassVar[frozenset[str]]

class OutputParsed(BaseModel, Generic[T]):
    @property
    def output_parsed(self) -> Optional[T]: ...

class FunctionTool(Dict[str, Any]):
    model: Any

def pydantic_function_tool(
    model: Any,
    *,
    name: Optional[str] = None,
    description: Optional[str] = None,
) -> ChatCompletionFunctionToolParam: ...

class Parser:
    def __init__(self, content: Optional[Read], functions: Functions) -> None: ...
    @property
    def is_wanted(self) -> bool: ...
    @property
    def has_format(self) -> bool: ...
    def content(self, text: Optional[str], refusal: Optional[str] = None) -> Any: ...
    def reads(self, function: Optional[str], namespace: Optional[str] = None) -> Optional[Read]: ...
    def arguments(
        self,
        function: Optional[str],
        text: Any,
        namespace: Optional[str] = None,
    ) -> Any: ...

class CompletionParser(Parser):
    def finish(self, completion: Any) -> Any: ...
    def check(self, finish_reason: Optional[str], completion: Any) -> None: ...

class ResponseParser(Parser):
    def finish(self, response: Any) -> Any: ...

def is_final(phase: Optional[str]) -> bool: ...
def chat_completion(arguments: Dict[str, Any]) -> Callable[[Any], Any]: ...
def response(arguments: Dict[str, Any]) -> Callable[[Any], Any]: ...
def completion_parser(arguments: Dict[str, Any], *, only_strict: bool) -> CompletionParser: ...
def response_parser(arguments: Dict[str, Any]) -> ResponseParser: ...
