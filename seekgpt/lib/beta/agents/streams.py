"""`beta.agents.sessions.stream`: send a message to a session, and follow the turn that it begins.

What an event means, and what is to be done about it, is told by flows and states without I/O; the
two faces fetch events, blocking and awaiting.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Dict,
    Generic,
    Iterable,
    Mapping,
    Optional,
    Type,
    Union,
)
from uuid import uuid4

from ...._hints import on_demand
from ...._http.effects import Flow
from ...._runtime.methods.views import FlowView
from ...._sentinels import is_given, omit
from .followed import Followed
from .results import AgentOutputParseError, AgentTurnResult, AgentTurnResultError, OutputT
from .tools import Tools, without_key

if TYPE_CHECKING:
    from typing_extensions import Self

    from ....types.beta import AgentSessionEvent, AgentSessionInputMessageParam


class _Collecting(Generic[OutputT]):
    """Streams of events that can be followed to the result of a turn."""

    _followed: Followed[OutputT]

    def with_result_collection(self) -> Self:
        """Keep the final messages for a result; before the first event is read.

        Raises:
            RuntimeError: it is too late.
        """
        self._followed.keep()
        return self

    def _checked(self) -> bool:
        """Whether the turn is over.

        Raises:
            AgentTurnResultError: nothing will come of it.
        """
        self._followed.check()
        return self._followed.over


class Collecting(_Collecting[OutputT], Generic[OutputT]):
    """Those of blocking clients."""

    def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Read to the end of the turn; what it came to.

        Raises:
            AgentTurnResultError: it came to nothing, or nobody knows.
            AgentOutputParseError: its text is not what was asked for.
            RuntimeError: events were read before; see `with_result_collection`.
        """
        events: Any = self
        self._followed.keep()
        try:
            if not self._checked():
                for _ in events:
                    if self._checked():
                        break
            return self._followed.result()
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except Exception as error:
            raise self._followed.broken() from error
        finally:
            events.close()


class AsyncCollecting(_Collecting[OutputT], Generic[OutputT]):
    """Those of clients that await."""

    async def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Read to the end of the turn; what it came to.

        Raises:
            AgentTurnResultError: it came to nothing, or nobody knows.
            AgentOutputParseError: its text is not what was asked for.
            RuntimeError: events were read before; see `with_result_collection`.
        """
        events: Any = self
        self._followed.keep()
        try:
            if not self._checked():
                async for _ in events:
                    if self._checked():
                        break
            return self._followed.result()
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except Exception as error:
            raise self._followed.broken() from error
        finally:
            await events.close()


class _Turn(Generic[OutputT]):
    """What both colours know of a turn that is followed."""

    def __init__(
        self,
        sessions: Any,
        session_id: str,
        message: Mapping[str, Any],
        followed: Followed[OutputT],
        key: Any,
        options: Mapping[str, Any],
    ) -> None:
        self._sessions = sessions
        self._session_id = session_id
        self._message = message
        self._followed = followed
        self._key = key
        self._options = options
        self._stream: Any = None
        self._begun = self._closed = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._session_id}>"

    def _begin(self) -> Flow[None]:
        """Subscribe first, and then send the message, so that no event can be missed."""
        if self._begun or self._closed:
            raise RuntimeError("A turn is followed once; call `sessions.stream` for another")
        self._begun = True
        sessions: Any = FlowView(self._sessions)
        session = yield sessions.retrieve(self._session_id, **self._options)
        if session.status != "idle":
            raise ValueError(
                f"The session is not idle, but {session.status}; follow what it is doing with "
                "`sessions.events.stream`"
            )
        events: Any = FlowView(self._sessions.events)
        self._stream = yield events.stream(self._session_id, **self._options)
        yield events.create(
            self._session_id, events=[self._message], idempotency_key=self._key, **self._options
        )

    def _unread(self) -> RuntimeError:
        kind = "async with" if hasattr(self, "__aenter__") else "with"
        return RuntimeError(f"Read the events in a `{kind}` statement, which begins the turn")


_ENDED_EARLY = (
    "The events ended before the turn did, which may go on; look with `sessions.retrieve`"
)


class AgentSessionStream(_Turn[OutputT], Collecting[OutputT], Generic[OutputT]):
    """The events of a session, from a message that is sent to the end of the turn that it begins.

    A ``with`` statement sends it. Iterate over the events; tools run after their call was seen.
    Closing it does not cancel the turn.
    """

    def __enter__(self) -> Self:
        try:
            self._drive(self._begin())
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> AgentSessionEvent:
        try:
            pending = self._followed.pending()
            if pending is not None and not self._closed:
                self._drive(pending)
            while not (self._closed or self._followed.over):
                if self._stream is None:
                    raise self._unread()
                event: AgentSessionEvent
                for event in self._stream:
                    if self._followed.is_new(event):
                        self._followed.take(event)
                        return event
                raise RuntimeError(_ENDED_EARLY)
        except Exception as error:
            self._followed.lost(error)
            self.close()
            raise
        self.close()
        raise StopIteration

    def until_done(self) -> Self:
        """Read all events, and run the tools that are called."""
        for _ in self:
            pass
        return self

    def close(self) -> None:
        """Close the connection; the turn goes on."""
        self._closed = True
        if self._stream is not None:
            self._stream.close()

    def _drive(self, flow: Flow[Any]) -> Any:
        return self._sessions._client._drive(flow)


class AsyncAgentSessionStream(_Turn[OutputT], AsyncCollecting[OutputT], Generic[OutputT]):
    """The events of a session, from a message that is sent to the end of the turn that it begins.

    An ``async with`` statement sends it. Iterate over the events; tools, which may be awaited, run
    after their call was seen. Closing it, or cancelling its task, does not cancel the turn.
    """

    async def __aenter__(self) -> Self:
        try:
            await self._drive(self._begin())
        except BaseException:
            await self.close()
            raise
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AgentSessionEvent:
        try:
            pending = self._followed.pending()
            if pending is not None and not self._closed:
                await self._drive(pending)
            while not (self._closed or self._followed.over):
                if self._stream is None:
                    raise self._unread()
                event: AgentSessionEvent
                async for event in self._stream:
                    if self._followed.is_new(event):
                        self._followed.take(event)
                        return event
                raise RuntimeError(_ENDED_EARLY)
        except Exception as error:
            self._followed.lost(error)
            await self.close()
            raise
        await self.close()
        raise StopAsyncIteration

    async def until_done(self) -> Self:
        """Read all events, and run the tools that are called."""
        async for _ in self:
            pass
        return self

    async def close(self) -> None:
        """Close the connection; the turn goes on."""
        self._closed = True
        if self._stream is not None:
            await self._stream.close()

    async def _drive(self, flow: Flow[Any]) -> Any:
        return await self._sessions._client._drive(flow)


def stream(
    sessions: Any,
    session_id: str,
    input: Union[str, Iterable[AgentSessionInputMessageParam]],
    output_type: Optional[Type[Any]] = None,
    tool_handlers: Optional[Mapping[str, Any]] = None,
    on_tool_error: Any = None,
    idempotency_key: Any = omit,
    **options: Any,
) -> _Turn[Any]:
    """What sends a message to a session when it is entered."""
    awaiting = hasattr(sessions._client, "__aenter__")
    tools = Tools(sessions, tool_handlers, on_tool_error, **options)
    return (AsyncAgentSessionStream if awaiting else AgentSessionStream)(
        sessions,
        session_id,
        _message(input),
        Followed(session_id, output_type, tools),
        _key(idempotency_key, options.get("extra_headers")),
        without_key(options),
    )


def _message(said: Any) -> Dict[str, Any]:
    if isinstance(said, str):
        text = {"type": "input_text", "text": said}
        messages: Any = [{"role": "user", "content": [text]}] if said else []
    else:
        messages = list(said)
    if not messages:
        raise ValueError("The input is empty; expected a text, or messages")
    return {"type": "agent.session.input.message", "input": messages}


def _key(given: Any, headers: Optional[Mapping[str, Any]]) -> Any:
    """The key of the message: a header goes before the argument, and that before one of ours."""
    for name, value in (headers or {}).items():
        if name.lower() == "idempotency-key":
            return value
    return given if is_given(given) else str(uuid4())


on_demand(__name__)
