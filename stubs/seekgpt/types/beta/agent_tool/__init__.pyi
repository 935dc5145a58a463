from typing_extensions import TypeAlias
from .. import _agent_tool
from .. import AgentTool as AgentTool
from .. import McpTransport as McpTransport

AgentToolResourceFunction: TypeAlias = _agent_tool.AgentToolResourceFunction
AgentToolResourceProgrammaticToolCalling: TypeAlias = (
    _agent_tool.AgentToolResourceProgrammaticToolCalling
)
AgentToolResourceMcp: TypeAlias = _agent_tool.AgentToolResourceMcp
AgentToolResourceWebSearch: TypeAlias = _agent_tool.AgentToolResourceWebSearch
AgentToolResourceWebSearchLocation: TypeAlias = _agent_tool.AgentToolResourceWebSearchLocation
AgentToolResourceComputerUse: TypeAlias = _agent_tool.AgentToolResourceComputerUse
AgentToolResourceAutomations: TypeAlias = _agent_tool.AgentToolResourceAutomations
