from typing_extensions import TypeAlias
from .. import _persisted_agent_tool
from .. import PersistedAgentTool
from .. import PersistedMcpTransport as PersistedMcpTransport

__all__ = (
    "PersistedAgentTool",
    "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceToolSearch",
    "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceMcp",
    "PersistedAgentToolResourceWebSearch",
    "PersistedAgentToolResourceWebSearchLocation",
    "PersistedAgentToolResourceComputerUse",
    "PersistedAgentToolResourceAutomations",
)
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
