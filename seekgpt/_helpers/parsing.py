"""`parse`: ask for an answer in the shape of a class, and get an instance of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Callable, Dict, Generic, Iterable, Mapping, Optional, cast

from .._model import BaseModel
from .._sentinels import NotGiven, Omit
from .._variables import T
from ..errors import ContentFilterFinishReasonError, LengthFinishReasonError
from . import schemas

if TYPE_CHECKING:
    from ..types.chat import ChatCompletionFunctionToolParam

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


# Before the call: a class becomes a schema. After it: texts become instances.


def chat_completion(arguments: Dict[str, Any]) -> Callable[[Any], Any]:
    """What `chat.completions.parse` does before and after the call.

    Raises:
        TypeError: the format is no class with fields.
        ValueError: a tool is no strict function, so its arguments could not be parsed.
    """
    chosen = arguments.get("response_format")
    read = None
    if not _given(chosen):
        arguments.pop("response_format", None)
    elif not isinstance(chosen, Mapping):
        read = _reader(chosen)
        named = {"name": _name(chosen), "strict": True, "schema": schemas.strict_schema(chosen)}
        arguments["response_format"] = {"type": "json_schema", "json_schema": named}
    functions = _tools(arguments, nested=True, only_strict=True)

    def finish(completion: Any) -> Any:
        for choice in completion.choices or ():
            if choice.finish_reason == "length":
                raise LengthFinishReasonError(completion=completion)
            if choice.finish_reason == "content_filter":
                raise ContentFilterFinishReasonError()
            message = choice.message
            ready = read and message.content and not message.refusal
            message.parsed = read(message.content) if read and ready else None
            for call in message.tool_calls or ():
                if call.type == "function":
                    call.function.parsed_arguments = _arguments(functions, call.function)
        return completion

    return finish


def response(arguments: Dict[str, Any]) -> Callable[[Any], Any]:
    """What `responses.parse` does before and after the call.

    Raises:
        TypeError: the format is no class with fields, or was given in two ways.
    """
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
    functions = _tools(arguments, nested=False, only_strict=False)

    def finish(result: Any) -> Any:
        for item in result.output or ():
            if item.type == "message":
                for part in item.content or ():
                    if part.type == "output_text":
                        part.parsed = None if read is None else read(part.text)
            elif item.type == "function_call":
                item.parsed_arguments = _arguments(functions, item)
        return result

    return finish


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


def _arguments(functions: Mapping[str, Read], call: Any) -> Any:
    read = functions.get(call.name)
    return None if read is None else read(call.arguments)
