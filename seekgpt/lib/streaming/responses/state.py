"""A response put together from the events of its stream. Events go in, and come out with more."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Dict, Generic, Iterable, List, Optional, Type, Union

from ...._custom.structured.parsing import ResponseParser, response_parser
from ...._hints import on_demand
from ...._sentinels import Omit, omit
from ...._types import T
from ....errors import SeekGPTError
from ....types.responses import ParsedResponse
from ..growing import Text
from .events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)

if TYPE_CHECKING:
    from ....types.chat import ChatCompletionFunctionToolParam
    from ....types.responses import ResponseStreamEvent as DeclaredEvent
    from ....types.responses import ToolParam
    from .events import ResponseStreamEvent

#: The last events of a response, in good and in bad.
_LAST = ("response.completed", "response.incomplete", "response.failed")


class ResponseStreamState(Generic[T]):
    """Puts a response together from events that you feed it.

    For streams that did not come from `responses.stream`, which does this by itself.
    """

    def __init__(
        self,
        *,
        input_tools: Union[
            Iterable[Union[ToolParam, ChatCompletionFunctionToolParam]], Omit
        ] = omit,
        text_format: Union[Type[T], Omit] = omit,
    ) -> None:
        """
        Args:
            input_tools: The tools of the call; arguments of strict functions are parsed.
            text_format: The class that the text is to be parsed into.
        """
        self._begin(response_parser({"tools": input_tools, "text_format": text_format}))

    def _begin(self, parser: ResponseParser, starting_after: Optional[int] = None) -> None:
        self._parser = parser
        self._starting_after = -1 if starting_after is None else starting_after
        self._response: Any = None
        self._items: Dict[int, _Item] = {}
        self._last: Any = None
        self._final: Any = None

    @classmethod
    def of(
        cls, parser: ResponseParser, starting_after: Optional[int] = None
    ) -> ResponseStreamState[Any]:
        """A state of a call whose arguments were looked at before.

        Args:
            starting_after: The sequence number of the last event that is already known.
        """
        state: ResponseStreamState[Any] = cls.__new__(cls)
        state._begin(parser, starting_after)
        return state

    def handle_event(self, event: DeclaredEvent) -> List[ResponseStreamEvent[T]]:
        """Add an event, and hand it on with what is known by now."""
        more: Any = self._handlers.get(event.type)
        handed: Any = event if more is None else more(self, event)
        number = event.__dict__.get("sequence_number")
        return [handed] if number is None or number > self._starting_after else []

    @property
    def current_response_snapshot(self) -> ParsedResponse[object]:
        """The response so far, with nothing parsed.

        Raises:
            SeekGPTError: nothing has arrived yet.
        """
        if self._response is None:
            raise SeekGPTError("No event with the response has arrived yet")
        data = self._response.to_dict()
        if self._last is None:
            data["output"] = [item.plain() for _, item in sorted(self._items.items())]
        return _parsed_response(data)

    def get_final_response(self) -> ParsedResponse[T]:
        """The response with which the stream ended, its text and arguments parsed.

        Raises:
            SeekGPTError: the stream has not ended with a response.
        """
        if self._final is None:
            if self._last is None:
                raise SeekGPTError(self.unfinished)
            self._final = self._parser.finish(_parsed_response(self._last.to_dict()))
        final: ParsedResponse[T] = self._final
        return final

    @property
    def unfinished(self) -> str:
        """Why the response cannot be taken for whole, if it cannot."""
        if self._last is not None:
            return ""
        return f"The stream ended without its last event, which would be {' or '.join(_LAST)}"

    # What an event adds, and what becomes of it

    def _whole(self, event: Any) -> Any:
        self._response = event.response
        if event.type in _LAST:
            self._last = event.response
        if event.type != "response.completed":
            return event
        return ResponseCompletedEvent.adopt(
            {**event.__dict__, "response": self.get_final_response()}
        )

    def _item(self, event: Any) -> Any:
        self._items[event.output_index] = _Item(event.item.to_dict())
        return event

    def _part(self, event: Any) -> Any:
        self._at(event).part(event.content_index, event.part.to_dict())
        return event

    def _text(self, event: Any) -> Any:
        text = self._at(event).text(event.content_index, "output_text")
        text.add(event.delta)
        snapshot = partial(text.until, len(text))
        return ResponseTextDeltaEvent.adopt(dict(event.__dict__), snapshot=snapshot)

    def _refusal(self, event: Any) -> Any:
        self._at(event).text(event.content_index, "refusal").add(event.delta)
        return event

    def _text_done(self, event: Any) -> Any:
        parsed = self._parser.content(event.text)
        return ResponseTextDoneEvent.adopt({**event.__dict__, "parsed": parsed})

    def _arguments(self, event: Any) -> Any:
        text = self._at(event, "function_call").arguments
        text.add(event.delta)
        snapshot = partial(text.until, len(text))
        return ResponseFunctionCallArgumentsDeltaEvent.adopt(
            dict(event.__dict__), snapshot=snapshot
        )

    def _at(self, event: Any, kind: str = "message") -> _Item:
        """The item that an event belongs to; if its beginning was missed, one is begun here."""
        item = self._items.get(event.output_index)
        if item is None:
            data = {"type": kind, "id": event.item_id}
            item = self._items[event.output_index] = _Item(data)
        return item

    _handlers = {
        "response.created": _whole,
        "response.queued": _whole,
        "response.in_progress": _whole,
        **dict.fromkeys(_LAST, _whole),
        "response.output_item.added": _item,
        "response.output_item.done": _item,
        "response.content_part.added": _part,
        "response.content_part.done": _part,
        "response.output_text.delta": _text,
        "response.output_text.done": _text_done,
        "response.refusal.delta": _refusal,
        "response.function_call_arguments.delta": _arguments,
    }


#: The field of a content part in which its text is.
_TEXT_FIELDS = {"output_text": "text", "refusal": "refusal", "reasoning_text": "text"}


class _Item:
    """One item of a response's output."""

    def __init__(self, data: Dict[str, Any]) -> None:
        self._data = data
        self._parts: Dict[int, Dict[str, Any]] = {}
        self._texts: Dict[int, Text] = {}
        self.arguments = Text(data.get("arguments") or "")
        for index, part in enumerate(data.get("content") or ()):
            self.part(index, part)

    def part(self, index: int, data: Dict[str, Any]) -> None:
        """Take a part of the content for what it is by now."""
        self._parts[index] = data
        field = _TEXT_FIELDS.get(data.get("type", ""))
        if field is not None:
            self._texts[index] = Text(data.get(field) or "")

    def text(self, index: int, kind: str) -> Text:
        """The text of a part of the content, to be added to."""
        if index not in self._texts:
            self.part(index, {"type": kind})
        return self._texts[index]

    def plain(self) -> Dict[str, Any]:
        data = dict(self._data)
        if data.get("type") == "function_call":
            data["arguments"] = str(self.arguments)
        if self._parts:
            data["content"] = [self._plain(index) for index in sorted(self._parts)]
        return data

    def _plain(self, index: int) -> Dict[str, Any]:
        part = self._parts[index]
        field = _TEXT_FIELDS.get(part.get("type", ""))
        return part if field is None else {**part, field: str(self._texts[index])}


def _parsed_response(data: Dict[str, Any]) -> ParsedResponse[object]:
    from ...._runtime.types.structure import structure_as

    made: ParsedResponse[object] = structure_as(ParsedResponse, data)
    return made


on_demand(__name__)
