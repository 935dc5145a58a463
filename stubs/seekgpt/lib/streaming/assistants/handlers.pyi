from httpx._models import Response as HttpxResponse
from typing import AsyncIterator, Iterator, List, Optional
from ....types.beta import AssistantStreamEvent
from ....types.beta.threads import ImageFile, Message, MessageDelta, Run, Text, TextDelta
from ....types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta

class _Handler:
    """What both colours have in common: what is known of the run."""
    def __init__(self) -> None: ...
    @property
    def complete(self) -> Optional[bool]:
        """Whether the stream ended as it should; None as long as it goes on, or when closed."""
    @property
    def response(self) -> HttpxResponse:
        """The HTTP response."""
    @property
    def current_event(self) -> Optional[AssistantStreamEvent]:
        """The event that callbacks are being called for."""
    @property
    def current_run(self) -> Optional[Run]:
        """The run as the last event about it had it."""
    @property
    def current_run_step_snapshot(self) -> Optional[RunStep]:
        """What has arrived of the step that the run is at."""
    @property
    def current_message_snapshot(self) -> Optional[Message]:
        """What has arrived of the last message."""

class AssistantEventHandler(_Handler):
    """Reads the events of a run, and calls the methods that a subclass defines.

    Iterate over it for the events themselves, or over `text_deltas`; or call `until_done`.
    """
    def __iter__(self) -> Iterator[AssistantStreamEvent]: ...
    def __next__(self) -> AssistantStreamEvent: ...
    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of text as they arrive."""
    def until_done(self) -> None:
        """Read to the end."""
    def close(self) -> None:
        """Close the connection; what has not been read is lost."""
    def get_final_run(self) -> Run:
        """Read to the end, and give the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
    def get_final_run_steps(self) -> List[RunStep]:
        """Read to the end, and give the steps of the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
    def get_final_messages(self) -> List[Message]:
        """Read to the end, and give the messages of the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
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
    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]: ...
    async def __anext__(self) -> AssistantStreamEvent: ...
    @property
    def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of text as they arrive."""
    async def until_done(self) -> None:
        """Read to the end."""
    async def close(self) -> None:
        """Close the connection; what has not been read is lost."""
    async def get_final_run(self) -> Run:
        """Read to the end, and give the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
    async def get_final_run_steps(self) -> List[RunStep]:
        """Read to the end, and give the steps of the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
    async def get_final_messages(self) -> List[Message]:
        """Read to the end, and give the messages of the run.

        Raises:
            APIConnectionError: the stream broke off before all of it arrived.
        """
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
