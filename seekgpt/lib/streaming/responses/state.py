"""A response put together from the events of its stream. Events go in, and come out with more."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Generic,
    Iterable,
    List,
    Optional,
    Type,
    Union,
)

from ...._custom.structured.parsing import ResponseParser, is_final, response_parser
from ...._hints import on_demand
from ...._json import text_of
from ...._sentinels import Omit, omit
from ...._types import T
from ....errors import SeekGPTError
from ....types.responses import ParsedResponse
from .events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from .items import LEAVES, PARTS, Leaf, Output

if TYPE_CHECKING:
    from ....types.chat import ChatCompletionFunctionToolParam
    from ....types.responses import ResponseStreamEvent as DeclaredEvent
    from ....types.responses import ToolParam
    from .events import ResponseStreamEvent

Handler = Callable[["ResponseStreamState[Any]", Any], Any]

#: Texts whose deltas are handed on with what the text is by now.
_WITH_SNAPSHOT: Dict[str, Any] = {
    "response.output_text": ResponseTextDeltaEvent,
    "response.function_call_arguments": ResponseFunctionCallArgumentsDeltaEvent,
}
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
        self._output = Output()
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
        """Add an event, and hand it on with what is known by now.

        An event that an item was added, without the item, is not handed on: it says nothing.
        """
        more: Any = self._handlers.get(event.type)
        handed: Any = event if more is None else more(self, event)
        if handed is None:
            return []
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
            data["output"] = self._output.plain()
        found: ParsedResponse[object] = _structured(ParsedResponse, data)
        return found

    def get_final_response(self) -> ParsedResponse[T]:
        """The response with which the stream ended, its text and arguments parsed.

        Raises:
            SeekGPTError: the stream has not ended with a response.
        """
        if self._final is None:
            if self._last is None:
                raise SeekGPTError(self.unfinished)
            self._final = self._parser.finish(_structured(ParsedResponse, self._last.to_dict()))
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
        response = event.response
        is_last = event.type in _LAST
        if response is None:
            if not is_last or self._response is None:
                return event
            response = self._response
        self._response = response
        if not is_last:
            self._output.whole(response.output)
            return event
        if not response.output:  # not said again, so it is what came before
            data = {**response.to_dict(), "output": self._output.plain()}
            response = _structured(type(response), data)
        self._last = self._response = response
        if event.type != "response.completed":
            return type(event).adopt({**event.__dict__, "response": response})
        return ResponseCompletedEvent.adopt(
            {**event.__dict__, "response": self.get_final_response()}
        )

    def _item(self, event: Any) -> Any:
        if event.item is None:
            return None
        self._output.begin(event.output_index, event.item)
        return event

    def _part(self, event: Any) -> Any:
        if event.part is not None:
            index = "summary_index" if "summary" in event.type else "content_index"
            parts, place = PARTS[index], event.__dict__.get(index)
            kind = "reasoning" if parts == "summary" else "message"
            self._output.at(event, kind).part(parts, place, event.part.to_dict())
        return event

    def _settle(self, leaf: Leaf, event: Any) -> Any:
        item = self._output.at(event, leaf.kind)
        index = getattr(event, leaf.index) if leaf.index else None
        item.settle(leaf, index, text_of(getattr(event, leaf.field)))
        if event.type != "response.output_text.done":
            return event
        parsed = None
        if is_final(item.get("phase")):
            with suppress(ValueError):  # it may be cut off: the last event tells, and parses again
                parsed = self._parser.content(event.text)
        return ResponseTextDoneEvent.adopt({**event.__dict__, "parsed": parsed})

    _handlers: Dict[str, Handler] = {
        "response.created": _whole,
        "response.queued": _whole,
        "response.in_progress": _whole,
        **dict.fromkeys(_LAST, _whole),
        "response.output_item.added": _item,
        "response.output_item.done": _item,
        "response.content_part.added": _part,
        "response.content_part.done": _part,
        "response.reasoning_summary_part.added": _part,
        "response.reasoning_summary_part.done": _part,
    }


def _more(leaf: Leaf, cls: Any) -> Handler:
    """How to take more of a text; an event of ``cls`` knows what the text is by now."""
    kind, index = leaf.kind, leaf.index

    def more(state: ResponseStreamState[Any], event: Any) -> Any:
        fields = dict(event.__dict__)
        delta, place = fields.get("delta"), fields.get(index)
        item = state._output.items.get(fields.get("output_index"))  # type: ignore[arg-type]
        if item is None:
            item = state._output.at(event, kind)
        text = item.texts.get((leaf, place))
        if text is None:
            text = item.text(leaf, place)
        text.add(delta if type(delta) is str else text_of(delta))
        if cls is None:
            return event
        return cls.adopt(fields, snapshot=partial(text.until, len(text)))

    return more


def _done(leaf: Leaf) -> Handler:
    """How to take a text that is complete."""
    return lambda state, event: state._settle(leaf, event)


for _name, _leaf in LEAVES.items():
    ResponseStreamState._handlers[f"{_name}.delta"] = _more(_leaf, _WITH_SNAPSHOT.get(_name))
    ResponseStreamState._handlers[f"{_name}.done"] = _done(_leaf)


def _structured(cls: Any, data: Dict[str, Any]) -> Any:
    from ...._runtime.types.structure import structure_as

    return structure_as(cls, data)


on_demand(__name__)
