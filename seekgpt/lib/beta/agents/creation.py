"""`beta.agents.sessions.create`: a session whose first turn is followed to its result."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Dict, Generic, Mapping, Type

from ...._custom.structured import schemas
from ...._hints import on_demand
from ...._http.answer.decode import is_async
from ...._http.answer.stream import AsyncStream, Stream
from ...._sentinels import is_given
from .followed import Followed
from .results import OutputT
from .streams import AsyncCollecting, Collecting
from .tools import Tools

if TYPE_CHECKING:
    from ....types.beta import AgentSessionEvent
    from ....types.beta.text_format_param import TextFormatParamJSONSchema


def agent_text_format(output_type: Type[Any]) -> TextFormatParamJSONSchema:
    """The format of an agent's answers that have the shape of a class, as `agent.text.format`."""
    return {"type": "json_schema", "schema": schemas.strict_schema(output_type)}


def creating(arguments: Dict[str, Any]) -> Mapping[str, Any]:
    """What `create` makes of the arguments that are for this side.

    Raises:
        ValueError: tools without a stream, in which they would be called, or two formats.
    """
    output_type = _taken(arguments, "output_type")
    handlers = _taken(arguments, "tool_handlers")
    if handlers is not None and arguments.get("stream") is not True:
        raise ValueError("`tool_handlers` are called while events are read; pass `stream=True`")
    if output_type is not None:
        agent = dict(_given(arguments.get("agent")) or {})
        text = dict(_given(agent.get("text")) or {})
        if _given(text.get("format")) is not None:
            raise ValueError(
                "The format was given twice; pass either `output_type` or `agent.text.format`"
            )
        text["format"] = agent_text_format(output_type)
        arguments["agent"] = {**agent, "text": text}
    return {"stream_cls": partial(_opened, output_type, handlers)}


def _opened(output_type: Any, handlers: Any, **given: Any) -> Any:
    """The stream of a new session, for clients of either colour."""
    awaiting = is_async(given["client"])
    made = (AsyncAgentSessionEventStream if awaiting else AgentSessionEventStream)(**given)
    made._followed.output_type = output_type
    made._followed.tools = Tools(given["client"].beta.agents.sessions, handlers)
    return made


def _taken(arguments: Dict[str, Any], name: str) -> Any:
    return _given(arguments.pop(name, None))


def _given(value: Any) -> Any:
    return value if is_given(value) else None


class AgentSessionEventStream(Collecting[OutputT], Stream["AgentSessionEvent"], Generic[OutputT]):
    """The events of a new session, which can be followed to the result of its first turn.

    Tools run after their call was seen. Their results are sent as the client sends by itself,
    without the options of the one call that has created the session.
    """

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self._followed: Followed[OutputT] = Followed()

    def __iter__(self) -> AgentSessionEventStream[OutputT]:
        return self

    def __next__(self) -> AgentSessionEvent:
        followed = self._followed
        try:
            pending = followed.pending()
            if pending is not None and not self.response.is_closed:
                self._client._drive(pending)
            event = super().__next__()
        except StopIteration:
            raise
        except Exception as error:
            followed.lost(error)
            raise
        followed.take(event)
        return event


class AsyncAgentSessionEventStream(
    AsyncCollecting[OutputT], AsyncStream["AgentSessionEvent"], Generic[OutputT]
):
    """The same for clients that await; its tools may be awaited, too."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self._followed: Followed[OutputT] = Followed()

    def __aiter__(self) -> AsyncAgentSessionEventStream[OutputT]:
        return self

    async def __anext__(self) -> AgentSessionEvent:
        followed = self._followed
        try:
            pending = followed.pending()
            if pending is not None and not self.response.is_closed:
                await self._client._drive(pending)
            event = await super().__anext__()
        except StopAsyncIteration:
            raise
        except Exception as error:
            followed.lost(error)
            raise
        followed.take(event)
        return event


on_demand(__name__)
