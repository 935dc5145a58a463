from typing_extensions import TypeAlias
from .. import _persisted_agent_tool
from .. import PersistedAgentTool as PersistedAgentTool
from .. import PersistedMcpTransport as PersistedMcpTransport

PersistedAgentToolResourceFunction: TypeAlias = (
    _persisted_agent_tool.PersistedAgentToolResourceFunction
)
PersistedAgentToolResourceToolSearch: TypeAlias = (
    _persisted_agent_tool.PersistedAgentToolResourceToolSearch
)
PersistedAgentToolResourceProgrammaticToolCalling: TypeAlias = (
    _persisted_agent_tool.PersistedAgentToolResourceProgrammaticToolCalling
)
PersistedAgentToolResourceMcp: TypeAlias = _persisted_agent_tool.PersistedAgentToolResourceMcp
PersistedAgentToolResourceWebSearch: TypeAlias = (
    _persisted_agent_tool.PersistedAgentToolResourceWebSearch
)
PersistedAgentToolResourceWebSearchLocation: TypeAlias = (
    _persisted_agent_tool.PersistedAgentToolResourceWebSearchLocation
)
PersistedAgentToolResourceComputerUse: TypeAlias = (
    _persisted_agent_tool.PersistedAgentToolResourceComputerUse
)
PersistedAgentToolResourceAutomations: TypeAlias = (
    _persisted_agent_tool.PersistedAgentToolResourceAutomations
)
