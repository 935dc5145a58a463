from .automations import Automations as Automations
from .automations import AsyncAutomations as AsyncAutomations
from .environments import Environments as Environments
from .environments import AsyncEnvironments as AsyncEnvironments
from .sessions import Sessions as Sessions
from .sessions import AsyncSessions as AsyncSessions
from .vaults import Vaults as Vaults
from .vaults import AsyncVaults as AsyncVaults
from typing import Generic, Iterable, Mapping, Union, type_check_only
from typing_extensions import Literal
from ...._runtime.resources import AsyncAPIResource, SyncAPIResource
from ...._sentinels import Omit
from ...._types import CallTimeout, ExtraBody, ExtraHeaders, ExtraQuery
from ....pagination import AsyncCursorPage, AsyncPaginator, SyncCursorPage
from ....types.beta import (
    Agent,
    AgentDeleted,
    AgentReasoningParam,
    AgentTextParam,
    MultiAgentConfigParam,
    PersistedAgentToolParam,
    _agent_create_params,
    _agent_update_params,
)
from ..._answers import (
    _AsyncRaw,
    _AsyncStreaming,
    _Awaited,
    _R1,
    _R2,
    _R3,
    _Raw,
    _Streaming,
    _Viewed,
)
from .automations import (
    AsyncAutomations,
    AsyncAutomationsWithRawResponse,
    AsyncAutomationsWithStreamingResponse,
    Automations,
    AutomationsWithRawResponse,
    AutomationsWithStreamingResponse,
)
from .environments import (
    AsyncEnvironments,
    AsyncEnvironmentsWithRawResponse,
    AsyncEnvironmentsWithStreamingResponse,
    Environments,
    EnvironmentsWithRawResponse,
    EnvironmentsWithStreamingResponse,
)
from .sessions import (
    AsyncSessions,
    AsyncSessionsWithRawResponse,
    AsyncSessionsWithStreamingResponse,
    Sessions,
    SessionsWithRawResponse,
    SessionsWithStreamingResponse,
)
from .vaults import (
    AsyncVaults,
    AsyncVaultsWithRawResponse,
    AsyncVaultsWithStreamingResponse,
    Vaults,
    VaultsWithRawResponse,
    VaultsWithStreamingResponse,
)

class _AgentsMethods(Generic[_R1, _R2, _R3]):
    def create(
        self,
        *,
        model: str,
        compaction: Union[_agent_create_params.Compaction, None, Omit] = ...,
        experimental: Union[_agent_create_params.Experimental, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        multi_agent: Union[MultiAgentConfigParam, None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning: Union[AgentReasoningParam, None, Omit] = ...,
        text: Union[AgentTextParam, None, Omit] = ...,
        tools: Union[Iterable[PersistedAgentToolParam], None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "priority", "fast", "ultrafast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Save an agent: its model, instructions and tools.

        Args:
            model: Name of the model that runs the agent.
            compaction: How the context is shortened when it grows long; unless given, the agent waits for it.
            experimental: Experimental settings; all of them are off unless given.
            instructions: Instructions, added to those every agent has.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            multi_agent: Whether and how the agent works with subagents; without, it has none.
            name: Name of your choice.
            reasoning: How the model reasons, such as `effort`.
            text: Shape of text output: `format` (plain text or a JSON schema) and `verbosity`.
            tools: Tools of the agent, up to 3 MiB of JSON.
            service_tier: Processing tier, such as `auto` (default), `default`, `flex` or `priority`.
        """
    def retrieve(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R1:
        """Fetch a saved agent.

        Args:
            agent_id: ID of the agent.
        """
    def update(
        self,
        agent_id: str,
        *,
        model: Union[str, Omit] = ...,
        compaction: Union[_agent_update_params.Compaction, None, Omit] = ...,
        experimental: Union[_agent_update_params.Experimental, Omit] = ...,
        instructions: Union[str, None, Omit] = ...,
        metadata: Union[Mapping[str, str], None, Omit] = ...,
        multi_agent: Union[MultiAgentConfigParam, None, Omit] = ...,
        name: Union[str, None, Omit] = ...,
        reasoning: Union[AgentReasoningParam, None, Omit] = ...,
        text: Union[AgentTextParam, None, Omit] = ...,
        tools: Union[Iterable[PersistedAgentToolParam], None, Omit] = ...,
        service_tier: Union[
            Literal["auto", "default", "flex", "priority", "fast", "ultrafast"],
            None,
            Omit,
        ] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R1:
        """Change a saved agent.

        Args:
            agent_id: ID of the agent to change.
            model: Name of another model for the agent.
            compaction: How the context is shortened, in place of the settings before; None waits while that is done.
            experimental: Experimental settings to change; what is left out stays.
            instructions: New instructions, added to those every agent has.
            metadata: Up to 16 string pairs of your own; keys reach 64 characters, values 512.
            multi_agent: Whether and how the agent works with subagents, in place of the settings before.
            name: New name.
            reasoning: New settings of reasoning; None for the effort the model has by itself.
            text: New shape of text output: `format` and `verbosity`.
            tools: New list of tools, up to 3 MiB of JSON; None for no tools.
            service_tier: New processing tier, such as `auto`, `default`, `flex` or `priority`.
        """
    def list(
        self,
        *,
        after: Union[str, Omit] = ...,
        limit: Union[int, Omit] = ...,
        order: Union[Literal["asc", "desc"], Omit] = ...,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
    ) -> _R2:
        """List saved agents, page by page.

        Args:
            after: Cursor: start right after the item with this ID.
            limit: Page size, 1 to 100; 20 unless given.
            order: Sort by creation time: `asc` for oldest first, `desc` (default) for newest first.
        """
    def delete(
        self,
        agent_id: str,
        *,
        extra_headers: ExtraHeaders = None,
        extra_query: ExtraQuery = None,
        extra_body: ExtraBody = None,
        timeout: CallTimeout = ...,
        idempotency_key: str | None = None,
    ) -> _R3:
        """Remove a saved agent.

        Args:
            agent_id: ID of the agent to remove.
        """

@type_check_only
class AgentsWithRawResponse(
    _AgentsMethods[_Raw[Agent], _Raw[SyncCursorPage[Agent]], _Raw[AgentDeleted]],
):
    @property
    def automations(self) -> AutomationsWithRawResponse: ...
    @property
    def environments(self) -> EnvironmentsWithRawResponse: ...
    @property
    def sessions(self) -> SessionsWithRawResponse: ...
    @property
    def vaults(self) -> VaultsWithRawResponse: ...

@type_check_only
class AgentsWithStreamingResponse(
    _AgentsMethods[_Streaming[Agent], _Streaming[SyncCursorPage[Agent]], _Streaming[AgentDeleted]],
):
    @property
    def automations(self) -> AutomationsWithStreamingResponse: ...
    @property
    def environments(self) -> EnvironmentsWithStreamingResponse: ...
    @property
    def sessions(self) -> SessionsWithStreamingResponse: ...
    @property
    def vaults(self) -> VaultsWithStreamingResponse: ...

@type_check_only
class AsyncAgentsWithRawResponse(
    _AgentsMethods[_AsyncRaw[Agent], _AsyncRaw[AsyncCursorPage[Agent]], _AsyncRaw[AgentDeleted]],
):
    @property
    def automations(self) -> AsyncAutomationsWithRawResponse: ...
    @property
    def environments(self) -> AsyncEnvironmentsWithRawResponse: ...
    @property
    def sessions(self) -> AsyncSessionsWithRawResponse: ...
    @property
    def vaults(self) -> AsyncVaultsWithRawResponse: ...

@type_check_only
class AsyncAgentsWithStreamingResponse(
    _AgentsMethods[
        _AsyncStreaming[Agent],
        _AsyncStreaming[AsyncCursorPage[Agent]],
        _AsyncStreaming[AgentDeleted],
    ],
):
    @property
    def automations(self) -> AsyncAutomationsWithStreamingResponse: ...
    @property
    def environments(self) -> AsyncEnvironmentsWithStreamingResponse: ...
    @property
    def sessions(self) -> AsyncSessionsWithStreamingResponse: ...
    @property
    def vaults(self) -> AsyncVaultsWithStreamingResponse: ...

class Agents(
    _AgentsMethods[Agent, SyncCursorPage[Agent], AgentDeleted],
    _Viewed[AgentsWithRawResponse, AgentsWithStreamingResponse],
    SyncAPIResource,
):
    """Agents that work by themselves, on machines of theirs. Save one here, with its model, instructions and tools, and run it in `sessions`."""
    @property
    def automations(self) -> Automations:
        """Inputs that sessions get on a schedule, or at one time."""
    @property
    def environments(self) -> Environments:
        """Machines that agents work on."""
    @property
    def sessions(self) -> Sessions:
        """Work of an agent, with its state and its history."""
    @property
    def vaults(self) -> Vaults:
        """Places for credentials that agents use and nobody sees."""

class AsyncAgents(
    _AgentsMethods[
        _Awaited[Agent],
        AsyncPaginator[Agent, AsyncCursorPage[Agent]],
        _Awaited[AgentDeleted],
    ],
    _Viewed[AsyncAgentsWithRawResponse, AsyncAgentsWithStreamingResponse],
    AsyncAPIResource,
):
    @property
    def automations(self) -> AsyncAutomations:
        """Inputs that sessions get on a schedule, or at one time."""
    @property
    def environments(self) -> AsyncEnvironments:
        """Machines that agents work on."""
    @property
    def sessions(self) -> AsyncSessions:
        """Work of an agent, with its state and its history."""
    @property
    def vaults(self) -> AsyncVaults:
        """Places for credentials that agents use and nobody sees."""
