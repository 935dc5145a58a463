from typing_extensions import TypeAlias
from .. import _beta_response_mcp_list_tools_completed_event
from .. import BetaResponseMcpListToolsCompletedEvent

__all__ = ("BetaResponseMcpListToolsCompletedEvent", "Agent")
Agent: TypeAlias = _beta_response_mcp_list_tools_completed_event.Agent
