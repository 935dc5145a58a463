from typing_extensions import TypeAlias
from .. import _beta_response_mcp_call_completed_event
from .. import BetaResponseMcpCallCompletedEvent

__all__ = ("BetaResponseMcpCallCompletedEvent", "Agent")
Agent: TypeAlias = _beta_response_mcp_call_completed_event.Agent
