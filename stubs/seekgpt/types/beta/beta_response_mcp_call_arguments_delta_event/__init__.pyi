from typing_extensions import TypeAlias
from .. import _beta_response_mcp_call_arguments_delta_event
from .. import BetaResponseMcpCallArgumentsDeltaEvent

__all__ = ("BetaResponseMcpCallArgumentsDeltaEvent", "Agent")
Agent: TypeAlias = _beta_response_mcp_call_arguments_delta_event.Agent
