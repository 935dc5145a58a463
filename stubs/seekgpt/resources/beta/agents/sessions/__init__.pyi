from .artifacts import Artifacts as Artifacts
from .artifacts import AsyncArtifacts as AsyncArtifacts
from .events import Events as Events
from .events import AsyncEvents as AsyncEvents
from .items import Items as Items
from .items import AsyncItems as AsyncItems
from .subagents import Subagents as Subagents
from .subagents import AsyncSubagents as AsyncSubagents
from .traces import Traces as Traces
from .traces import AsyncTraces as AsyncTraces
from .turns import Turns as Turns
from .turns import AsyncTurns as AsyncTurns
from typing import Any, Generic, Iterable, Mapping, Type, Union, overload, type_check_only
from typing_extensions import Literal
from ....._runtime.resources import AsyncAPIResource, SyncAPIResource
from ....._sentinels import Omit
from ....._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery, SequenceNotStr
from .....lib.beta.agents.creation import AgentSessionEventStream, AsyncAgentSessionEventStream
from .....lib.beta.agents.streams import AgentSessionStream, AsyncAgentSessionStream
from .....lib.beta.agents.tools import ToolErrorHandler, ToolHandler
from .....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from .....types.beta import (
    AgentSession,
    AgentSessionDeleted,
    AgentSessionInputMessageParam,
    EnvironmentParam,
)
from .....types.beta.agents import _session_create_params, _session_update_params
from ...._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _R4,
    _R5,
    _Raw,
    _Streaming,
    _Viewed,
)
from .artifacts import (
    Artifacts,
    ArtifactsWithRawResponse,
    ArtifactsWithStreamingResponse,
    AsyncArtifacts,
    AsyncArtifactsWithRawResponse,
    AsyncArtifactsWithStreamingResponse,
)
from .events import (
    AsyncEvents,
    AsyncEventsWithRawResponse,
    AsyncEventsWithStreamingResponse,
    Events,
    EventsWithRawResponse,
    EventsWithStreamingResponse,
)
from .items import (
    AsyncItems,
    AsyncItemsWithRawResponse,
    AsyncItemsWithStreamingResponse,
    Items,
    ItemsWithRawResponse,
    ItemsWithStreamingResponse,
)
from .subagents import (
    AsyncSubagents,
    AsyncSubagentsWithRawResponse,
    AsyncSubagentsWithStreamingResponse,
    Subagents,
    SubagentsWithRawResponse,
    SubagentsWithStreamingResponse,
)
from .traces import (
    AsyncTraces,
    AsyncTracesWithRawResponse,
    AsyncTracesWithStreamingResponse,
    Traces,
    TracesWithRawResponse,
    TracesWithStreamingResponse,
)
from .turns import (
    AsyncTurns,
    AsyncTurnsWithRawResponse,
    AsyncTurnsWithStreamingResponse,
    Turns,
    TurnsWithRawResponse,
    TurnsWithStreamingResponse,
)

class _SessionsMethods(Generic[_R1, _R2, _R3, _R4, _R5]):
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        stream: Literal[False] | Omit = ...,
        agent: Union[_session_create_params.Agent, Omit] = ...,
        agent_id: Union[str, Omit] = ...,
        output_type: Union[object, Omit] = ...,
        tool_handlers: Union[Mapping[str, Any], None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        prompt_cache_options: Union[_session_create_params.PromptCacheOptions, None, Omit] = ...,
        review: Union[Literal["none", "auto_review"], Omit] = ...,
        stream_options: Union[_session_create_params.StreamOptions, Omit] = ...,
        vault_ids: Union[SequenceNotStr[str], None, Omit] = ...,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Start a session of an agent, and stream its events if asked.

        Args:
            environment: Where the agent works: none, a hosted machine (inline or from a template), or one of your own.
            stream: Receive the events of the session as they happen. Default false.
            agent: Settings of the agent; with `agent_id` they go before those of the saved one, without it `model` is needed.
            agent_id: ID of a saved agent to run.
            output_type: A class to read the answer as; its schema becomes that of `agent.text.format`.
            tool_handlers: With `stream=True`: functions of yours that the agent may call, by their names.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            prompt_cache_options: How long prompts are cached; what the model has by itself unless given.
            review: Whether actions are reviewed before they are done: `none` (default) or `auto_review`.
            stream_options: Streaming details, such as `include_obfuscation`; only together with `stream`.
            vault_ids: IDs of vaults that the session may use.
            input: First message or messages; needed with no environment, or to stream from one that is hosted.
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        stream: Literal[True],
        agent: Union[_session_create_params.Agent, Omit] = ...,
        agent_id: Union[str, Omit] = ...,
        output_type: Union[object, Omit] = ...,
        tool_handlers: Union[Mapping[str, Any], None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        prompt_cache_options: Union[_session_create_params.PromptCacheOptions, None, Omit] = ...,
        review: Union[Literal["none", "auto_review"], Omit] = ...,
        stream_options: Union[_session_create_params.StreamOptions, Omit] = ...,
        vault_ids: Union[SequenceNotStr[str], None, Omit] = ...,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R2:
        """Start a session of an agent, and stream its events if asked.

        Args:
            environment: Where the agent works: none, a hosted machine (inline or from a template), or one of your own.
            stream: Receive the events of the session as they happen. Default false.
            agent: Settings of the agent; with `agent_id` they go before those of the saved one, without it `model` is needed.
            agent_id: ID of a saved agent to run.
            output_type: A class to read the answer as; its schema becomes that of `agent.text.format`.
            tool_handlers: With `stream=True`: functions of yours that the agent may call, by their names.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            prompt_cache_options: How long prompts are cached; what the model has by itself unless given.
            review: Whether actions are reviewed before they are done: `none` (default) or `auto_review`.
            stream_options: Streaming details, such as `include_obfuscation`; only together with `stream`.
            vault_ids: IDs of vaults that the session may use.
            input: First message or messages; needed with no environment, or to stream from one that is hosted.
        """
    @overload
    def create(
        self,
        *,
        environment: EnvironmentParam,
        stream: bool,
        agent: Union[_session_create_params.Agent, Omit] = ...,
        agent_id: Union[str, Omit] = ...,
        output_type: Union[object, Omit] = ...,
        tool_handlers: Union[Mapping[str, Any], None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        prompt_cache_options: Union[_session_create_params.PromptCacheOptions, None, Omit] = ...,
        review: Union[Literal["none", "auto_review"], Omit] = ...,
        stream_options: Union[_session_create_params.StreamOptions, Omit] = ...,
        vault_ids: Union[SequenceNotStr[str], None, Omit] = ...,
        input: Union[str, Iterable[AgentSessionInputMessageParam], None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Start a session of an agent, and stream its events if asked.

        Args:
            environment: Where the agent works: none, a hosted machine (inline or from a template), or one of your own.
            stream: Receive the events of the session as they happen. Default false.
            agent: Settings of the agent; with `agent_id` they go before those of the saved one, without it `model` is needed.
            agent_id: ID of a saved agent to run.
            output_type: A class to read the answer as; its schema becomes that of `agent.text.format`.
            tool_handlers: With `stream=True`: functions of yours that the agent may call, by their names.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            prompt_cache_options: How long prompts are cached; what the model has by itself unless given.
            review: Whether actions are reviewed before they are done: `none` (default) or `auto_review`.
            stream_options: Streaming details, such as `include_obfuscation`; only together with `stream`.
            vault_ids: IDs of vaults that the session may use.
            input: First message or messages; needed with no environment, or to stream from one that is hosted.
        """
    def retrieve(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch the state of a session.

        Args:
            session_id: ID of the session.
        """
    def update(
        self,
        session_id: str,
        *,
        agent: Union[_session_update_params.Agent, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        review: Union[Literal["none", "auto_review"], Omit] = ...,
        prompt_cache_options: Union[_session_update_params.PromptCacheOptions, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change a session: settings apply from the next turn on.

        Args:
            session_id: ID of the session to change.
            agent: Settings to change from the next turn on; what is left out stays.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            review: Whether actions are reviewed in new turns: `none` or `auto_review`.
            prompt_cache_options: How long prompts are cached from the next turn on; None for what the model has by itself.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        agent_id: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        metadata: Union[Mapping[str, str], Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R4:
        """List sessions, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            agent_id: Keep only sessions whose main agent is this one.
            limit: Page size, 1 to 100; 20 unless given.
            metadata: Keep only those that carry all of these key-value pairs.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """
    def delete(
        self,
        session_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R5:
        """Remove a session; what is not published yet is lost.

        Args:
            session_id: ID of the session to remove.
        """

@type_check_only
class SessionsWithRawResponse(
    _SessionsMethods[
        _Raw[AgentSession],
        _Raw[AgentSessionEventStream],
        _Raw[AgentSession | AgentSessionEventStream],
        _Raw[SyncCursorPage[AgentSession]],
        _Raw[AgentSessionDeleted],
    ],
):
    @property
    def artifacts(self) -> ArtifactsWithRawResponse: ...
    @property
    def events(self) -> EventsWithRawResponse: ...
    @property
    def items(self) -> ItemsWithRawResponse: ...
    @property
    def subagents(self) -> SubagentsWithRawResponse: ...
    @property
    def traces(self) -> TracesWithRawResponse: ...
    @property
    def turns(self) -> TurnsWithRawResponse: ...

@type_check_only
class SessionsWithStreamingResponse(
    _SessionsMethods[
        _Streaming[AgentSession],
        _Streaming[AgentSessionEventStream],
        _Streaming[AgentSession | AgentSessionEventStream],
        _Streaming[SyncCursorPage[AgentSession]],
        _Streaming[AgentSessionDeleted],
    ],
):
    @property
    def artifacts(self) -> ArtifactsWithStreamingResponse: ...
    @property
    def events(self) -> EventsWithStreamingResponse: ...
    @property
    def items(self) -> ItemsWithStreamingResponse: ...
    @property
    def subagents(self) -> SubagentsWithStreamingResponse: ...
    @property
    def traces(self) -> TracesWithStreamingResponse: ...
    @property
    def turns(self) -> TurnsWithStreamingResponse: ...

@type_check_only
class AsyncSessionsWithRawResponse(
    _SessionsMethods[
        _AsyncRaw[AgentSession],
        _AsyncRaw[AsyncAgentSessionEventStream],
        _AsyncRaw[AgentSession | AsyncAgentSessionEventStream],
        _AsyncRaw[AsyncCursorPage[AgentSession]],
        _AsyncRaw[AgentSessionDeleted],
    ],
):
    @property
    def artifacts(self) -> AsyncArtifactsWithRawResponse: ...
    @property
    def events(self) -> AsyncEventsWithRawResponse: ...
    @property
    def items(self) -> AsyncItemsWithRawResponse: ...
    @property
    def subagents(self) -> AsyncSubagentsWithRawResponse: ...
    @property
    def traces(self) -> AsyncTracesWithRawResponse: ...
    @property
    def turns(self) -> AsyncTurnsWithRawResponse: ...

@type_check_only
class AsyncSessionsWithStreamingResponse(
    _SessionsMethods[
        _AsyncStreaming[AgentSession],
        _AsyncStreaming[AsyncAgentSessionEventStream],
        _AsyncStreaming[AgentSession | AsyncAgentSessionEventStream],
        _AsyncStreaming[AsyncCursorPage[AgentSession]],
        _AsyncStreaming[AgentSessionDeleted],
    ],
):
    @property
    def artifacts(self) -> AsyncArtifactsWithStreamingResponse: ...
    @property
    def events(self) -> AsyncEventsWithStreamingResponse: ...
    @property
    def items(self) -> AsyncItemsWithStreamingResponse: ...
    @property
    def subagents(self) -> AsyncSubagentsWithStreamingResponse: ...
    @property
    def traces(self) -> AsyncTracesWithStreamingResponse: ...
    @property
    def turns(self) -> AsyncTurnsWithStreamingResponse: ...

class Sessions(
    _SessionsMethods[
        AgentSession,
        AgentSessionEventStream,
        AgentSession | AgentSessionEventStream,
        SyncCursorPage[AgentSession],
        AgentSessionDeleted,
    ],
    _Viewed[SessionsWithRawResponse, SessionsWithStreamingResponse],
    SyncAPIResource,
):
    """Work of an agent, with its state and its history. Send messages with `events.create`, follow what happens with `events.stream`, and read it later turn by turn."""
    @property
    def artifacts(self) -> Artifacts:
        """Files that a finished turn has published."""
    @property
    def events(self) -> Events:
        """What is sent to a session, and what it tells."""
    @property
    def items(self) -> Items:
        """The history of a session's main agent: messages, calls, results."""
    @property
    def subagents(self) -> Subagents:
        """Agents that the main one has made to help it."""
    @property
    def traces(self) -> Traces:
        """What happened inside the turns of a session, for tools that read OTLP."""
    @property
    def turns(self) -> Turns:
        """The turns of a session: each begins with an input, and ends completed, failed or cancelled."""
    def stream(
        self,
        session_id: str,
        *,
        input: Union[str, Iterable[AgentSessionInputMessageParam]],
        output_type: Union[Type[Any], None, Omit] = ...,
        tool_handlers: Union[Mapping[str, ToolHandler], None, Omit] = ...,
        on_tool_error: Union[ToolErrorHandler, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AgentSessionStream:
        """Send a message to an idle session, and follow the turn that it begins to its end. A `with` statement sends it; tools of yours run when they are called, and `get_final_result()` is what the turn comes to.

        Args:
            session_id: ID of the session; nobody else may send it messages meanwhile.
            input: The message, or messages.
            output_type: A class to read the answer as, of any kind that `responses.parse` takes.
            tool_handlers: Functions of yours, by the names under which the agent knows them; each gets the arguments as a dict.
            on_tool_error: Told, as an `AgentToolError`, what went wrong in a tool; the agent learns only that something did.
        """

class AsyncSessions(
    _SessionsMethods[
        _Awaited[AgentSession],
        _Awaited[AsyncAgentSessionEventStream],
        _Awaited[AgentSession | AsyncAgentSessionEventStream],
        AsyncPaginator[AgentSession, AsyncCursorPage[AgentSession]],
        _Awaited[AgentSessionDeleted],
    ],
    _Viewed[AsyncSessionsWithRawResponse, AsyncSessionsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def artifacts(self) -> AsyncArtifacts:
        """Files that a finished turn has published."""
    @property
    def events(self) -> AsyncEvents:
        """What is sent to a session, and what it tells."""
    @property
    def items(self) -> AsyncItems:
        """The history of a session's main agent: messages, calls, results."""
    @property
    def subagents(self) -> AsyncSubagents:
        """Agents that the main one has made to help it."""
    @property
    def traces(self) -> AsyncTraces:
        """What happened inside the turns of a session, for tools that read OTLP."""
    @property
    def turns(self) -> AsyncTurns:
        """The turns of a session: each begins with an input, and ends completed, failed or cancelled."""
    def stream(
        self,
        session_id: str,
        *,
        input: Union[str, Iterable[AgentSessionInputMessageParam]],
        output_type: Union[Type[Any], None, Omit] = ...,
        tool_handlers: Union[Mapping[str, ToolHandler], None, Omit] = ...,
        on_tool_error: Union[ToolErrorHandler, None, Omit] = ...,
        extra_headers: ExtraHeaders = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> AsyncAgentSessionStream:
        """Send a message to an idle session, and follow the turn that it begins to its end. A `with` statement sends it; tools of yours run when they are called, and `get_final_result()` is what the turn comes to.

        Args:
            session_id: ID of the session; nobody else may send it messages meanwhile.
            input: The message, or messages.
            output_type: A class to read the answer as, of any kind that `responses.parse` takes.
            tool_handlers: Functions of yours, by the names under which the agent knows them; each gets the arguments as a dict.
            on_tool_error: Told, as an `AgentToolError`, what went wrong in a tool; the agent learns only that something did.
        """
