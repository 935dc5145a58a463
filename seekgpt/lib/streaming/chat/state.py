"""A chat completion put together from the chunks of its stream. Chunks go in, events come out."""

from __future__ import annotations

from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Generic,
    Iterable,
    Iterator,
    List,
    Optional,
    Set,
    Tuple,
    Type,
    Union,
)
from weakref import ref

from ...._custom.structured.parsing import CompletionParser, completion_parser
from ...._hints import on_demand
from ...._json import text_of
from ...._sentinels import Omit, omit
from ...._types import T
from ....errors import SeekGPTError
from ....types.chat import ParsedChatCompletion
from ..growing import Items, Text, frozen, grow, plain
from ..partial_json import parse_partial
from .events import (
    ChatCompletionStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    ParsedChatCompletionSnapshot,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)

if TYPE_CHECKING:
    from ....types.chat import ChatCompletionChunk, ChatCompletionToolUnionParam
    from ....types.chat.completion_create_params import ResponseFormat

Events = Iterator[Any]


class ChatCompletionStreamState(Generic[T]):
    """Puts a completion together from chunks that you feed it.

    For streams that did not come from `chat.completions.stream`, which does this by itself:

        state = ChatCompletionStreamState()
        for chunk in client.chat.completions.create(..., stream=True):
            for event in state.handle_chunk(chunk):
                ...
        completion = state.get_final_completion()
    """

    def __init__(
        self,
        *,
        input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
        response_format: Union[Type[T], ResponseFormat, Omit] = omit,
    ) -> None:
        """
        Args:
            input_tools: The tools of the call; arguments of strict functions are parsed.
            response_format: The class that the content is to be parsed into.
        """
        arguments = {"tools": input_tools, "response_format": response_format}
        self._begin(completion_parser(arguments, only_strict=False))

    def _begin(self, parser: CompletionParser) -> None:
        self._parser = parser
        self._fields: Dict[str, Any] = {}
        self._choices: Dict[int, _Choice] = {}
        self._snapshot: Any = None
        self._final: Any = None
        self._latest: Callable[[], Optional[ChunkEvent]] = _none

    @classmethod
    def of(cls, parser: CompletionParser) -> ChatCompletionStreamState[Any]:
        """A state of a call whose arguments were looked at before."""
        state: ChatCompletionStreamState[Any] = cls.__new__(cls)
        state._begin(parser)
        return state

    def handle_chunk(self, chunk: ChatCompletionChunk) -> List[ChatCompletionStreamEvent[T]]:
        """Add a chunk, and tell what it brought.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: a choice ended too early for
                its content or its arguments to be parsed.
        """
        if chunk.object not in ("chat.completion.chunk", None):
            return []  # of Azure, which tells about its filters
        latest = self._latest()
        if latest is not None:  # somebody kept it, and may look at it when more has arrived
            latest.keep("snapshot", partial(_snapshot, self._frozen()))
        self._snapshot = self._final = None
        for key, value in chunk.__dict__.items():
            if key != "choices" and (value or key not in self._fields):  # empty ones say nothing
                self._fields[key] = value
        event = ChunkEvent.adopt(
            {"type": "chunk", "chunk": chunk}, snapshot=partial(_snapshot, self)
        )
        self._latest = ref(event)
        events = [event]
        for position, piece in enumerate(chunk.choices or ()):
            index = position if piece.index is None else piece.index
            choice = self._choices.get(index)
            if choice is None:
                choice = self._choices[index] = _Choice(index, self._parser)
            choice.add(piece)
            if piece.finish_reason and self._parser.is_wanted:
                self._parser.check(piece.finish_reason, self._plain())
            events.extend(choice.events(piece))
        return events

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far.

        Raises:
            SeekGPTError: nothing has arrived yet.
        """
        if self._snapshot is None:
            if not self._fields:
                raise SeekGPTError("No chunk of the completion has arrived yet")
            self._snapshot = self._plain()
            for choice in self._snapshot.choices:
                self._choices[choice.index].fill(choice.message)
        snapshot: ParsedChatCompletionSnapshot = self._snapshot
        return snapshot

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """The whole completion, its content and arguments parsed. Call it when all has arrived.

        Raises:
            LengthFinishReasonError, ContentFilterFinishReasonError: a choice ended too early.
            SeekGPTError: nothing has arrived.
        """
        if self._final is None:
            if not self._fields:
                raise SeekGPTError("No chunk of the completion has arrived")
            self._final = self._parser.finish(self._plain())
        final: ParsedChatCompletion[T] = self._final
        return final

    @property
    def unfinished(self) -> str:
        """Why the completion cannot be taken for whole, if it cannot."""
        if not self._choices:
            return "The stream ended before any of the completion arrived"
        open_ = [str(index) for index, choice in self._choices.items() if not choice.finish_reason]
        what = "the completion was" if len(self._choices) == 1 else f"choice {', '.join(open_)} was"
        return f"The stream ended before {what} finished" if open_ else ""

    def _frozen(self) -> ChatCompletionStreamState[Any]:
        """A state that stays as this one is now."""
        copy = self.of(self._parser)
        copy._fields = dict(self._fields)
        copy._choices = {index: choice.frozen() for index, choice in self._choices.items()}
        copy._snapshot = self._snapshot
        return copy

    def _plain(self) -> Any:
        """The completion with nothing parsed."""
        from ...._runtime.types.structure import structure_as

        choices = [choice.plain() for _, choice in sorted(self._choices.items())]
        data = {**self._fields, "object": "chat.completion", "choices": choices}
        return structure_as(ParsedChatCompletion, data)


class _Choice:
    """One choice of a completion."""

    def __init__(self, index: int, parser: CompletionParser) -> None:
        self.finish_reason: Optional[str] = None
        self._parser = parser
        self._fields: Dict[str, Any] = {"index": index}
        self._message: Dict[str, Any] = {"role": "assistant", "content": None}
        self._logprobs: Dict[str, List[Any]] = {}
        self._counts: Optional[Dict[str, int]] = None
        self._done: Set[str] = set()
        self._call: Optional[int] = None
        self._parsed: Dict[Union[str, int], Any] = {}

    def add(self, piece: Any) -> None:
        """Add what a chunk says about the choice."""
        for key, value in piece.__dict__.items():
            if value and key not in ("delta", "logprobs", "index"):
                self._fields[key] = value
        self.finish_reason = piece.finish_reason or self.finish_reason
        if piece.delta is not None:
            grow(self._message, piece.delta.__dict__)
        if piece.logprobs is not None:
            for key, value in piece.logprobs.__dict__.items():
                if isinstance(value, list):
                    self._logprobs.setdefault(key, []).extend(value)

    def frozen(self) -> _Choice:
        """The choice as it is now, to stay so."""
        copy = _Choice(self._fields["index"], self._parser)
        copy._fields = dict(self._fields)
        copy._message = frozen(self._message)
        copy._logprobs = dict(self._logprobs)
        copy._counts = {key: len(value) for key, value in self._logprobs.items()}
        copy._done, copy._parsed = set(self._done), dict(self._parsed)
        return copy

    def plain(self) -> Dict[str, Any]:
        counts = self._counts or {}
        logprobs = {key: value[: counts.get(key)] for key, value in self._logprobs.items()}
        message = plain(self._message)
        for call in message.get("tool_calls") or ():
            if isinstance(call, dict) and not call.get("type"):
                call["type"] = "custom" if call.get("custom") else "function"
        return {
            "finish_reason": None,
            "logprobs": logprobs or None,
            **self._fields,
            "message": message,
        }

    @property
    def _calls(self) -> Items:
        """The tool calls so far."""
        found = self._message.get("tool_calls")
        return found if isinstance(found, Items) else Items()

    def fill(self, message: Any) -> None:
        """Put into a message what is parsed of it by now."""
        if self._parser.has_format and message.content and not message.refusal:
            known = "content" in self._done
            message.parsed = self._parsed["content"] if known else parse_partial(message.content)
        for place, call in zip(self._calls.places(), message.tool_calls or ()):
            function = call.function if call.type == "function" else None
            if function is not None and self._parser.reads(function.name):
                known = place in self._parsed
                function.parsed_arguments = (
                    self._parsed[place] if known else parse_partial(function.arguments or "")
                )

    def events(self, piece: Any) -> Events:
        """What a chunk brought: more of something, and the ends of things."""
        delta = piece.delta
        calls: List[Tuple[int, Any]] = []
        if delta is not None and delta.tool_calls:
            calls = self._calls.touched
        content, refusal = self._message.get("content"), self._message.get("refusal")
        if delta is not None and delta.content is not None and type(content) is Text:
            yield self._content(delta.content, content)
        if delta is not None and delta.refusal is not None and type(refusal) is Text:
            event = {"type": "refusal.delta", "delta": delta.refusal}
            yield RefusalDeltaEvent.adopt(event, snapshot=partial(refusal.until, len(refusal)))
        for place, call in calls:
            yield from self._arguments(place, call)
        if piece.logprobs is not None:
            yield from self._more_logprobs(piece.logprobs)
        if self.finish_reason:
            yield from self._ends()
            yield from self._call_ends()
        for place, _ in calls:
            if place != self._call:
                yield from self._ends()
                yield from self._call_ends()
            self._call = place
        if self.finish_reason:
            yield from self._call_ends()

    def _content(self, delta: str, content: Text) -> Any:
        until = partial(content.until, len(content))
        parsed: Callable[[], Any] = _none
        if self._parser.has_format and not self._message.get("refusal"):
            parsed = partial(_parse_later, until)
        event = {"type": "content.delta", "delta": delta}
        return ContentDeltaEvent.adopt(event, snapshot=until, parsed=parsed)

    def _arguments(self, place: int, delta: Any) -> Events:
        call = self._calls[place]
        function = call.get("function")
        if function is None or (call.get("type") or "function") != "function":
            return
        text = function.get("arguments")
        if type(text) is not Text:
            text = function["arguments"] = Text()
        until, name = partial(text.until, len(text)), str(function.get("name") or "")
        event = {
            "type": "tool_calls.function.arguments.delta",
            "name": name,
            "index": place,
            "arguments_delta": text_of(delta.function.arguments if delta.function else None),
        }
        parsed: Callable[[], Any] = _none
        if self._parser.reads(name):
            parsed = partial(_parse_later, until)
        yield FunctionToolCallArgumentsDeltaEvent.adopt(
            event, arguments=until, parsed_arguments=parsed
        )

    def _more_logprobs(self, delta: Any) -> Events:
        for key, cls in (
            ("content", LogprobsContentDeltaEvent),
            ("refusal", LogprobsRefusalDeltaEvent),
        ):
            new = getattr(delta, key)
            if new:
                known = self._logprobs[key]
                snapshot = partial(_until, known, len(known))
                yield cls.adopt({"type": f"logprobs.{key}.delta", key: new}, snapshot=snapshot)

    def _ends(self) -> Events:
        """The content, or whatever came in its place, is complete."""
        text, refused = self._message.get("content"), self._message.get("refusal")
        content, refusal = str(text or ""), None if refused is None else str(refused)
        if content and self._ended("content"):
            parsed = self._parsed["content"] = self._parser.content(content, refusal)
            yield ContentDoneEvent.adopt(
                {"type": "content.done", "content": content, "parsed": parsed}
            )
        if refusal is not None and self._ended("refusal"):
            yield RefusalDoneEvent.adopt({"type": "refusal.done", "refusal": refusal})
        if "content" in self._logprobs and self._ended("logprobs.content"):
            event = {"type": "logprobs.content.done", "content": list(self._logprobs["content"])}
            yield LogprobsContentDoneEvent.adopt(event)
        if "refusal" in self._logprobs and self._ended("logprobs.refusal"):
            event = {"type": "logprobs.refusal.done", "refusal": list(self._logprobs["refusal"])}
            yield LogprobsRefusalDoneEvent.adopt(event)

    def _call_ends(self) -> Events:
        """The function call that was being made is complete."""
        index = self._call
        if index is None or not self._ended(f"call.{index}"):
            return
        call = plain(self._calls[index])
        function = call.get("function")
        if function is None or (call.get("type") or "function") != "function":
            return
        name, arguments = function.get("name") or "", function.get("arguments") or ""
        parsed = self._parsed[index] = self._parser.arguments(name, arguments)
        yield FunctionToolCallArgumentsDoneEvent.adopt(
            {
                "type": "tool_calls.function.arguments.done",
                "name": name,
                "index": index,
                "arguments": arguments,
                "parsed_arguments": parsed,
            }
        )

    def _ended(self, what: str) -> bool:
        """Note the end of something; whether it is news."""
        news = what not in self._done
        self._done.add(what)
        return news


def _snapshot(state: ChatCompletionStreamState[Any]) -> Any:
    return state.current_completion_snapshot


def _until(known: List[Any], count: int) -> List[Any]:
    return known[:count]


def _parse_later(text: Any) -> Any:
    return parse_partial(text())


def _none() -> None:
    return None


on_demand(__name__)
