"""What a program makes of a run's events: classes to inherit from, with a method for each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Iterator, List, Optional

from ...._hints import on_demand
from ...._http.exchange.drivers import adrive, drive
from ....errors import APIConnectionError
from .state import OVER, RunState

if TYPE_CHECKING:
    import httpx

    from ....types.beta import AssistantStreamEvent
    from ....types.beta.threads import ImageFile, Message, MessageDelta, Run, Text, TextDelta
    from ....types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta


class _Handler:
    """What both colours have in common: what is known of the run."""

    def __init__(self) -> None:
        self._state = RunState()
        self._stream: Any = None

    def _init(self, stream: Any) -> None:
        if self._stream is not None:
            raise RuntimeError(
                "This event handler has a stream already; make another one for another stream"
            )
        self._stream = stream
        self._state.response = stream.response

    def _started(self) -> Any:
        if self._stream is None:
            raise RuntimeError("The stream has not begun; enter what the method returned by `with`")
        return self._stream

    @property
    def complete(self) -> Optional[bool]:
        """Whether the stream ended as it should; None as long as it goes on, or when closed."""
        found: Optional[bool] = None if self._stream is None else self._stream.complete
        return found

    def _whole(self, what: str) -> RunState:
        """The state, when all has been read.

        Raises:
            APIConnectionError: the stream ended, without an error of its own, before the run or
                one of its messages or steps did.
        """
        if self.complete is False and self._state.unfinished(what):
            message = f"The stream ended before the {what} did"
            raise APIConnectionError(message=message, request=self.response.request)
        return self._state

    def _unused(self, name: str, base: type) -> bool:
        """Whether a callback is the one that does nothing, and needs no arguments."""
        return getattr(getattr(self, name), "__func__", None) is getattr(base, name)

    @property
    def response(self) -> httpx.Response:
        """The HTTP response."""
        found: httpx.Response = self._started().response
        return found

    @property
    def current_event(self) -> Optional[AssistantStreamEvent]:
        """The event that callbacks are being called for."""
        found: Optional[AssistantStreamEvent] = self._state.event
        return found

    @property
    def current_run(self) -> Optional[Run]:
        """The run as the last event about it had it."""
        found: Optional[Run] = self._state.run
        return found

    @property
    def current_run_step_snapshot(self) -> Optional[RunStep]:
        """What has arrived of the step that the run is at."""
        step = self._state.step
        return None if step is None else step.made()

    @property
    def current_message_snapshot(self) -> Optional[Message]:
        """What has arrived of the last message."""
        message = self._state.message
        return None if message is None else message.made()


def _texts(event: Any) -> Iterator[str]:
    """The pieces of text in an event."""
    if event.event == "thread.message.delta":
        for delta in event.data.delta.content or ():
            if delta.type == "text" and delta.text is not None and delta.text.value:
                yield delta.text.value


class AssistantEventHandler(_Handler):
    """Reads the events of a run, and calls the methods that a subclass defines.

    Iterate over it for the events themselves, or over `text_deltas`; or call `until_done`.
    """

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        return self

    def __next__(self) -> AssistantStreamEvent:
        event = drive(self._state.read(self._fetch, self._call), None)
        if event is OVER:
            raise StopIteration
        return event  # type: ignore[no-any-return]

    def _fetch(self) -> Any:
        return next(self._started(), OVER)

    def _call(self, name: str, arguments: Any) -> Any:
        if not self._unused(name, AssistantEventHandler):
            getattr(self, name)(*arguments())

    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of text as they arrive."""
        for event in self:
            yield from _texts(event)

    def until_done(self) -> None:
        """Read to the end."""
        for _ in self:
            pass

    def close(self) -> None:
        """Close the connection; what has not been read is lost."""
        if self._stream is not None:
            self._stream.close()

    def get_final_run(self) -> Run:
        """Read to the end, and give the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
        self.until_done()
        run: Run = self._whole("run").final_run()
        return run

    def get_final_run_steps(self) -> List[RunStep]:
        """Read to the end, and give the steps of the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
        self.until_done()
        return self._whole("step").steps()

    def get_final_messages(self) -> List[Message]:
        """Read to the end, and give the messages of the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
        self.until_done()
        return self._whole("message").messages()

    # To be overridden

    def on_end(self) -> None:
        """The stream has ended, or reading it failed."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """An event arrived; what is called for it besides comes after this."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step began."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """More of a step arrived; ``snapshot`` is the step so far."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step ended: completed, cancelled, expired or failed."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A tool call began."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """More of a tool call arrived; ``snapshot`` is the call so far."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is complete."""

    def on_exception(self, exception: Exception) -> None:
        """Reading the stream, or one of these methods, failed; the exception goes on."""

    def on_timeout(self) -> None:
        """The stream fell silent for too long."""

    def on_message_created(self, message: Message) -> None:
        """A message began."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """More of a message arrived; ``snapshot`` is the message so far."""

    def on_message_done(self, message: Message) -> None:
        """A message ended: completed or incomplete."""

    def on_text_created(self, text: Text) -> None:
        """A text of a message began."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """More of a text arrived; ``snapshot`` is the text so far."""

    def on_text_done(self, text: Text) -> None:
        """A text is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image of a message is complete."""


class AsyncAssistantEventHandler(_Handler):
    """Reads the events of a run, and awaits the methods that a subclass defines.

    Iterate over it for the events themselves, or over `text_deltas`; or await `until_done`.
    """

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        return self

    async def __anext__(self) -> AssistantStreamEvent:
        event = await adrive(self._state.read(self._fetch, self._call), None)
        if event is OVER:
            raise StopAsyncIteration
        return event  # type: ignore[no-any-return]

    async def _fetch(self) -> Any:
        try:
            return await self._started().__anext__()
        except StopAsyncIteration:
            return OVER

    async def _call(self, name: str, arguments: Any) -> Any:
        if not self._unused(name, AsyncAssistantEventHandler):
            await getattr(self, name)(*arguments())

    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of text as they arrive."""
        return _AsyncTexts(self)

    async def until_done(self) -> None:
        """Read to the end."""
        async for _ in self:
            pass

    async def close(self) -> None:
        """Close the connection; what has not been read is lost."""
        if self._stream is not None:
            await self._stream.close()

    async def get_final_run(self) -> Run:
        """Read to the end, and give the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
        await self.until_done()
        run: Run = self._whole("run").final_run()
        return run

    async def get_final_run_steps(self) -> List[RunStep]:
        """Read to the end, and give the steps of the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
        await self.until_done()
        return self._whole("step").steps()

    async def get_final_messages(self) -> List[Message]:
        """Read to the end, and give the messages of the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
        await self.until_done()
        return self._whole("message").messages()

    # To be overridden

    async def on_end(self) -> None:
        """The stream has ended, or reading it failed."""

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """An event arrived; what is called for it besides comes after this."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """A step began."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """More of a step arrived; ``snapshot`` is the step so far."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """A step ended: completed, cancelled, expired or failed."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """A tool call began."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """More of a tool call arrived; ``snapshot`` is the call so far."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is complete."""

    async def on_exception(self, exception: Exception) -> None:
        """Reading the stream, or one of these methods, failed; the exception goes on."""

    async def on_timeout(self) -> None:
        """The stream fell silent for too long."""

    async def on_message_created(self, message: Message) -> None:
        """A message began."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """More of a message arrived; ``snapshot`` is the message so far."""

    async def on_message_done(self, message: Message) -> None:
        """A message ended: completed or incomplete."""

    async def on_text_created(self, text: Text) -> None:
        """A text of a message began."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """More of a text arrived; ``snapshot`` is the text so far."""

    async def on_text_done(self, text: Text) -> None:
        """A text is complete."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image of a message is complete."""


class _AsyncTexts:
    """The pieces of text of a stream, no generator: one that is left half-way would be closed by
    the event loop, at some time."""

    def __init__(self, handler: AsyncAssistantEventHandler) -> None:
        self._handler = handler
        self._ready: Iterator[str] = iter(())

    def __aiter__(self) -> AsyncIterator[str]:
        return self

    async def __anext__(self) -> str:
        while True:
            for text in self._ready:
                return text
            self._ready = _texts(await self._handler.__anext__())


on_demand(__name__)
