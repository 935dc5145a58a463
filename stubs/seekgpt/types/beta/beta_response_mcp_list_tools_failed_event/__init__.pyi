from typing_extensions import TypeAlias
from .. import _beta_response_mcp_list_tools_failed_event
from .. import BetaResponseMcpListToolsFailedEvent as BetaResponseMcpListToolsFailedEvent

Agent: TypeAlias = _beta_response_mcp_list_tools_failed_event.Agent
