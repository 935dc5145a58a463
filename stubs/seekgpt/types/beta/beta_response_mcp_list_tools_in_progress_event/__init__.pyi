from typing_extensions import TypeAlias
from .. import _beta_response_mcp_list_tools_in_progress_event
from .. import BetaResponseMcpListToolsInProgressEvent

__all__ = ("BetaResponseMcpListToolsInProgressEvent", "Agent")
Agent: TypeAlias = _beta_response_mcp_list_tools_in_progress_event.Agent
