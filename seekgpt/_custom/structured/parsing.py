"""`parse`: ask for an answer in the shape of a class, and get an instance of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, Iterable, Mapping, Optional, cast

from ..._model.base import BaseModel
from ..._sentinels import NotGiven, Omit, not_given, omit
from ..._types import T
from ...errors import ContentFilterFinishReasonError, LengthFinishReasonError
from . import schemas

if TYPE_CHECKING:
    from ...types.chat import ChatCompletionFunctionToolParam

Read = Callable[[str], Any]


class OfContent(BaseModel):
    """A text that keeps what was parsed from it to itself when it is sent back."""

    __api_exclude__ = frozenset(("parsed",))


class OfArguments(BaseModel):
    """A function call that keeps its parsed arguments to itself when it is sent back."""

    __api_exclude__ = frozenset(("parsed_arguments",))


class OutputParsed(BaseModel, Generic[T]):
    """Adds `output_parsed` to responses."""

    @property
    def output_parsed(self) -> Optional[T]:
        """The first text of the output that was parsed, as the type asked for."""
        for item in self.output or ():
            for part in (item.content or ()) if item.type == "message" else ():
                if part.type == "output_text" and part.parsed is not None:
                    parsed: T = part.parsed
                    return parsed
        return None


class FunctionTool(Dict[str, Any]):
    """The description of a function, which remembers the class of its arguments."""

    model: Any


def pydantic_function_tool(
    model: Any, *, name: Optional[str] = None, description: Optional[str] = None
) -> ChatCompletionFunctionToolParam:
    """A strict function tool whose arguments are the fields of a class.

    It serves chat completions and responses alike. The class is one of pydantic, attrs or
    dataclasses, or a TypedDict.
    """
    function = FunctionTool(
        name=name or model.__name__, strict=True, parameters=schemas.strict_schema(model)
    )
    text = description or function["parameters"].get("description")
    if text:
        function["description"] = text
    function.model = model
    return cast("ChatCompletionFunctionToolParam", {"type": "function", "function": function})


class Parser:
    """Makes instances of the texts of an answer, as the arguments of the call asked for."""

    def __init__(self, content: Optional[Read], functions: Mapping[str, Read]) -> None:
        self._content = content
        self._functions = functions

    @property
    def is_wanted(self) -> bool:
        """Whether there is anything to make."""
        return self._content is not None or bool(self._functions)

    @property
    def has_format(self) -> bool:
        """Whether the content itself is to be in the shape of a class."""
        return self._content is not None

    def content(self, text: Optional[str], refusal: Optional[str] = None) -> Any:
        """The instance that a text stands for; None when no class was asked for, or refused."""
        return self._content(text) if self._content and text and not refusal else None

    def reads(self, function: Optional[str]) -> bool:
        """Whether the arguments of a function are to be parsed."""
        return function in self._functions

    def arguments(self, function: str, text: str) -> Any:
        """The arguments of a function call; None unless the function was given as strict."""
        read = self._functions.get(function)
        return None if read is None else read(text)


class CompletionParser(Parser):
    """Fills in what was parsed of a chat completion."""

    def finish(self, completion: Any) -> Any:
        """The completion, each message and function call with what it says as an instance.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: a choice was cut off.
        """
        for choice in completion.choices or ():
            self.check(choice.finish_reason, completion)
            message = choice.message
            message.parsed = self.content(message.content, message.refusal)
            for call in message.tool_calls or ():
                if call.type == "function":
                    function = call.function
                    function.parsed_arguments = self.arguments(function.name, function.arguments)
        return completion

    def check(self, finish_reason: Optional[str], completion: Any) -> None:
        """Refuse a choice that ended before it was complete."""
        if finish_reason == "length":
            raise LengthFinishReasonError(completion=completion)
        if finish_reason == "content_filter":
            raise ContentFilterFinishReasonError()


class ResponseParser(Parser):
    """Fills in what was parsed of a response."""

    def finish(self, response: Any) -> Any:
        """The response, each text and function call with what it says as an instance."""
        for item in response.output or ():
            if item.type == "message":
                for part in item.content or ():
                    if part.type == "output_text":
                        part.parsed = self.content(part.text)
            elif item.type == "function_call":
                item.parsed_arguments = self.arguments(item.name, item.arguments)
        return response


# Before the call: a class becomes a schema. After it: texts become instances.


def chat_completion(arguments: Dict[str, Any]) -> Callable[[Any], Any]:
    """What `chat.completions.parse` does before and after the call.

    Raises:
        TypeError: the format is no class with fields.
        ValueError: a tool is no strict function, so its arguments could not be parsed.
    """
    return completion_parser(arguments, only_strict=True).finish


def response(arguments: Dict[str, Any]) -> Callable[[Any], Any]:
    """What `responses.parse` does before and after the call.

    Raises:
        TypeError: the format is no class with fields, or was given in two ways; or the answer
            shall arrive as a stream.
    """
    if arguments.pop("stream", None) not in (None, False, omit, not_given):
        raise TypeError("parse() reads a whole answer; to parse while it arrives use stream()")
    return response_parser(arguments).finish


def completion_parser(arguments: Dict[str, Any], *, only_strict: bool) -> CompletionParser:
    """How to read a chat completion; in its arguments, classes give way to schemas."""
    chosen = arguments.get("response_format")
    read = None
    if not _given(chosen):
        arguments.pop("response_format", None)
    elif not isinstance(chosen, Mapping):
        read = _reader(chosen)
        named = {"name": _name(chosen), "strict": True, "schema": schemas.strict_schema(chosen)}
        arguments["response_format"] = {"type": "json_schema", "json_schema": named}
    return CompletionParser(read, _tools(arguments, nested=True, only_strict=only_strict))


def response_parser(arguments: Dict[str, Any]) -> ResponseParser:
    """How to read a response; in its arguments, classes give way to schemas."""
    chosen = arguments.pop("text_format", None)
    verbosity = arguments.pop("verbosity", None)
    given = arguments.get("text")
    text: Dict[str, Any] = dict(given or {}) if _given(given) else {}
    read = None
    if _given(chosen):
        if "format" in text:
            raise TypeError(
                "the format was given twice; pass either `text_format` or `text.format`"
            )
        read = _reader(chosen)
        schema = schemas.strict_schema(chosen)
        text["format"] = {
            "type": "json_schema",
            "name": _name(chosen),
            "strict": True,
            "schema": schema,
        }
    if _given(verbosity):
        text["verbosity"] = verbosity
    if text:
        arguments["text"] = text
    return ResponseParser(read, _tools(arguments, nested=False, only_strict=False))


def _given(value: Any) -> bool:
    return value is not None and not isinstance(value, (NotGiven, Omit))


def _name(cls: Any) -> str:
    return str(cls.__name__)


def _reader(cls: Any) -> Read:
    return lambda text: schemas.parse(cls, text)


def _tools(arguments: Dict[str, Any], *, nested: bool, only_strict: bool) -> Dict[str, Read]:
    """How to read the arguments of each strict function among the tools."""
    tools: Iterable[Any] = arguments.get("tools")  # type: ignore[assignment]
    if not _given(tools):
        return {}
    found: Dict[str, Read] = {}
    sent = []
    for tool in tools:
        plain = isinstance(tool, Mapping)
        function = (tool.get("function") or tool) if plain else {}
        strict = function.get("strict") is True
        if only_strict and not (plain and tool.get("type") == "function"):
            kind = tool.get("type") if plain else type(tool).__name__
            raise ValueError(f"Only function tools can be parsed; received {kind!r}")
        if only_strict and not strict:
            raise ValueError(
                f"`{function.get('name')}` is not strict; only strict function tools can be parsed"
            )
        if strict:
            model = getattr(function, "model", None)
            found[function["name"]] = json.loads if model is None else _reader(model)
        if isinstance(function, FunctionTool) and not nested:
            tool = {"type": "function", **function}
        sent.append(tool)
    arguments["tools"] = sent
    return found
