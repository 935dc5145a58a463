"""`parse`: ask for an answer in the shape of a class, and get an instance of it."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Generic,
    Iterable,
    List,
    Mapping,
    Optional,
    Tuple,
    cast,
)

from ..._codec import standard_loads
from ..._hints import on_demand
from ..._json import text_of
from ..._model.base import BaseModel
from ..._sentinels import NotGiven, Omit, not_given, omit
from ..._types import T
from ...errors import ContentFilterFinishReasonError, LengthFinishReasonError
from . import schemas
from .definitions import legal_name, name_of

if TYPE_CHECKING:
    from ...types.chat import ChatCompletionFunctionToolParam

Read = Callable[[str], Any]
#: How to read the arguments of functions, by namespace, if they stand in one, and name.
Functions = Mapping[Tuple[Optional[str], str], Read]


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
    dataclasses, a TypedDict, a NamedTuple or a `seekgpt.BaseModel`. What the API does not take in
    a name is replaced.
    """
    function = FunctionTool(
        name=legal_name(name or name_of(model)),
        strict=True,
        parameters=schemas.strict_schema(model),
    )
    text = description or function["parameters"].get("description")
    if text:
        function["description"] = text
    function.model = model
    return cast("ChatCompletionFunctionToolParam", {"type": "function", "function": function})


class Parser:
    """Makes instances of the texts of an answer, as the arguments of the call asked for."""

    def __init__(self, content: Optional[Read], functions: Functions) -> None:
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

    def reads(self, function: Optional[str], namespace: Optional[str] = None) -> Optional[Read]:
        """How the arguments of a function are to be parsed, if they are.

        A function that stands in no namespace may be called as one in a namespace of its own name.
        """
        name = function or ""
        found = self._functions.get((namespace, name))
        return self._functions.get((None, name)) if found is None and namespace == name else found

    def arguments(self, function: Optional[str], text: Any, namespace: Optional[str] = None) -> Any:
        """The arguments of a function call; None unless the function was given as strict."""
        read = self.reads(function, namespace)
        return None if read is None else read(text_of(text).strip() or "{}")


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
            if message is None:
                continue
            message.parsed = self.content(message.content, message.refusal)
            for call in message.tool_calls or ():
                function = call.function if call.type == "function" else None
                if function is not None:
                    function.arguments = text_of(function.arguments)
                    function.parsed_arguments = self.arguments(function.name, function.arguments)
        return completion

    def check(self, finish_reason: Optional[str], completion: Any) -> None:
        """Refuse a choice that ended before it was complete."""
        if finish_reason == "length":
            raise LengthFinishReasonError(completion=completion)
        if finish_reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=completion)


class ResponseParser(Parser):
    """Fills in what was parsed of a response."""

    def finish(self, response: Any) -> Any:
        """The response, each final text and function call with what it says as an instance.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: the response was cut off where
                something had to be parsed; they have the response as their ``completion``.
        """
        try:
            self._fill(response)
        except ValueError as error:
            details = response.incomplete_details if response.status == "incomplete" else None
            reason = None if details is None else details.reason
            if reason == "max_output_tokens":
                raise LengthFinishReasonError(completion=response) from error
            if reason == "content_filter":
                raise ContentFilterFinishReasonError(completion=response) from error
            raise
        return response

    def _fill(self, response: Any) -> None:
        for item in response.output or ():
            if item.type == "message":
                for part in item.content or ():
                    if part.type == "output_text":
                        part.parsed = self.content(part.text) if is_final(item.phase) else None
            elif item.type == "function_call":
                item.arguments = text_of(item.arguments)
                item.parsed_arguments = self.arguments(item.name, item.arguments, item.namespace)


def is_final(phase: Optional[str]) -> bool:
    """Whether a message is the answer, and no comment on the way to it; if it says either."""
    return phase is None or phase == "final_answer"


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
        TypeError: the format is no class with fields, or was given in two ways.
        ValueError: a stream was asked for.
    """
    if arguments.pop("stream", None) not in (None, False, omit, not_given):
        raise ValueError(
            "`parse` gives the whole answer at once; use `responses.stream(...)`, which takes "
            "`text_format` as well, or leave `stream` out"
        )
    return response_parser(arguments).finish


def completion_parser(arguments: Dict[str, Any], *, only_strict: bool) -> CompletionParser:
    """How to read a chat completion; in its arguments, classes give way to schemas."""
    chosen = arguments.get("response_format")
    read = None
    if not _given(chosen):
        arguments.pop("response_format", None)
    elif not isinstance(chosen, Mapping):
        read = _reader(chosen)
        arguments["response_format"] = {"type": "json_schema", "json_schema": _format(chosen)}
    return CompletionParser(read, _tools(arguments, nested=True, only_strict=only_strict))


def response_parser(arguments: Dict[str, Any]) -> ResponseParser:
    """How to read a response; in its arguments, classes give way to schemas."""
    chosen = arguments.pop("text_format", None)
    parse_as = arguments.pop("parse_as", omit)
    verbosity = arguments.pop("verbosity", None)
    given = arguments.get("text")
    text: Dict[str, Any] = dict(given or {}) if _given(given) else {}
    read = None
    if _given(chosen):
        if "format" in text:
            raise TypeError(
                "the format was given twice; pass either `text_format` or `text.format`"
            )
        text["format"] = {"type": "json_schema", **_format(chosen)}
    updated = _updated_format(arguments.get("input"))
    if updated is not None:
        _check_update(updated, text.get("format"), chosen, parse_as)
    if isinstance(parse_as, (NotGiven, Omit)):
        parse_as = None if updated is not None and updated.get("type") == "text" else chosen
    if _given(parse_as):
        read = _reader(parse_as)
    if _given(verbosity):
        text["verbosity"] = verbosity
    if text:
        arguments["text"] = text
    return ResponseParser(read, _tools(arguments, nested=False, only_strict=False))


def _updated_format(sent: Any) -> Optional[Mapping[str, Any]]:
    """The format that the last item of the input says which changes it."""
    items = sent if isinstance(sent, (list, tuple)) else ()
    for item in reversed(items):
        if isinstance(item, Mapping) and item.get("type") == "configuration_update":
            text = item.get("text")
            form = text.get("format") if isinstance(text, Mapping) else None
            if isinstance(form, Mapping):
                return form
    return None


def _check_update(updated: Mapping[str, Any], form: Any, chosen: Any, parse_as: Any) -> None:
    """Whether it is clear what an answer in a format is read as that the input has changed.

    Raises:
        TypeError: it is not.
    """
    if updated.get("type") == "text":
        if _given(parse_as):
            raise TypeError(
                "`input` changes the format to plain text (`configuration_update`), which cannot "
                "be parsed; leave `parse_as` out"
            )
    elif _given(chosen) and isinstance(parse_as, (NotGiven, Omit)) and updated != form:
        raise TypeError(
            "`input` changes the format (`configuration_update`) to another than `text_format`; "
            "pass the type to parse into as `parse_as`, or `parse_as=None` for the text alone"
        )


def _given(value: Any) -> bool:
    return value is not None and not isinstance(value, (NotGiven, Omit))


def _format(cls: Any) -> Dict[str, Any]:
    return {
        "name": legal_name(name_of(cls)),
        "strict": True,
        "schema": schemas.strict_schema(cls),
    }


def _reader(cls: Any) -> Read:
    return lambda text: schemas.parse(cls, text)


def _tools(arguments: Dict[str, Any], *, nested: bool, only_strict: bool) -> Functions:
    """How to read the arguments of each strict function among the tools.

    Raises:
        ValueError: with ``only_strict``, for any other tool.
    """
    tools: Any = arguments.get("tools")
    found: Dict[Tuple[Optional[str], str], Read] = {}
    if _given(tools):
        arguments["tools"] = _sent(tools, None, found, nested, only_strict)
    return found


def _sent(
    tools: Iterable[Any],
    namespace: Optional[str],
    found: Dict[Tuple[Optional[str], str], Read],
    nested: bool,
    only_strict: bool,
) -> List[Any]:
    """The tools as they are sent; what reads the arguments of the strict ones is put in ``found``.

    Chat completions take functions ``nested`` in their tools, responses flat; there a tool may be a
    namespace with tools of its own.
    """
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
            read = standard_loads if model is None else _reader(model)
            found[namespace, function["name"]] = read
        if isinstance(function, FunctionTool) and not nested:
            tool = {"type": "function", **function}
        inner = tool.get("tools") if plain and tool.get("type") == "namespace" else None
        if isinstance(inner, Iterable) and not nested:
            inside = _sent(inner, tool.get("name"), found, nested, only_strict)
            tool = {**tool, "tools": inside}
        sent.append(tool)
    return sent


on_demand(__name__)
