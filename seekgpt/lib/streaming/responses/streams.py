"""Streams of `responses.stream`, and their managers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Dict, Generic

from ...._custom.structured.parsing import response_parser
from ...._runtime.methods.arguments import Opening
from ...._sentinels import is_given
from ...._types import T
from ....types.responses import ParsedResponse
from ..faces import AsyncEventStream, AsyncStreamManager, Events, EventStream, StreamManager
from .state import ResponseStreamState

if TYPE_CHECKING:
    pass

if TYPE_CHECKING:
    from .events import ResponseStreamEvent  # noqa: F401 (in the bases below)

_RESUMING = ("response_id", "starting_after", "include", "text_format", "tools")


def opening(arguments: Dict[str, Any]) -> Opening:
    """What `responses.stream` makes of its arguments: a new response, or one to be taken up again.

    All events of the old one are asked for, as they are needed to put it together.

    Raises:
        ValueError: a response cannot be both new and old, or neither.
        TypeError: the format is no class with fields, or was given in two ways.
    """
    given = {name: value for name, value in arguments.items() if is_given(value)}
    if "response_id" not in given and "starting_after" not in given:
        if not given:
            raise ValueError(
                "nothing to stream; pass `input` and `model` for a new response, or `response_id`"
            )
        return Opening(partial(ResponseStreamState.of, response_parser(arguments)))
    others = [name for name in given if name not in _RESUMING]
    if others:
        names = ", ".join(f"`{name}`" for name in others)
        raise ValueError(
            f"`response_id` takes up an old response, but {names} would be for a new one; "
            "pass one or the other"
        )
    if "response_id" not in given:
        raise ValueError(
            "`starting_after` counts the events of an old response; pass `response_id`"
        )
    parser = response_parser({name: given.get(name) for name in ("text_format", "tools")})
    for name in ("text_format", "tools", "starting_after"):
        arguments.pop(name, None)
    state = partial(ResponseStreamState.of, parser, given.get("starting_after"))
    return Opening(state, "retrieve")


class _Response(Events["ResponseStreamEvent[T]"], Generic[T]):
    """The events of a response, and the response they add up to."""

    def __init__(self, raw_stream: Any, state: ResponseStreamState[T]) -> None:
        super().__init__(raw_stream, state, state.handle_event)

    @property
    def current_response_snapshot(self) -> ParsedResponse[object]:
        """The response so far."""
        found: ParsedResponse[object] = self._state.current_response_snapshot
        return found


class ResponseStream(_Response[T], EventStream["ResponseStreamEvent[T]"], Generic[T]):
    """The events of a response, and the response they add up to."""

    def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end, and give the response with what was parsed of it.

        That is the response which the last event holds, whether it is completed, incomplete or
        failed: its ``status`` tells.

        Raises:
            APIConnectionError: the stream ended without the last event.
        """
        final: ParsedResponse[T] = self.until_done()._whole("get_final_response")
        return final


class AsyncResponseStream(_Response[T], AsyncEventStream["ResponseStreamEvent[T]"], Generic[T]):
    """The events of a response, and the response they add up to."""

    async def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end, and give the response with what was parsed of it.

        That is the response which the last event holds, whether it is completed, incomplete or
        failed: its ``status`` tells.

        Raises:
            APIConnectionError: the stream ended without the last event.
        """
        final: ParsedResponse[T] = (await self.until_done())._whole("get_final_response")
        return final


class ResponseStreamManager(StreamManager[ResponseStream[T]], Generic[T]):
    """What `responses.stream` returns; the request is made when it is entered."""

    def _face(self, raw_stream: Any) -> ResponseStream[T]:
        return ResponseStream(raw_stream, self._subject())


class AsyncResponseStreamManager(AsyncStreamManager[AsyncResponseStream[T]], Generic[T]):
    """What `responses.stream` returns; the request is made when it is entered."""

    def _face(self, raw_stream: Any) -> AsyncResponseStream[T]:
        return AsyncResponseStream(raw_stream, self._subject())
