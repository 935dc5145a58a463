from typing_extensions import TypeAlias
from .. import _beta_response_mcp_call_arguments_done_event
from .. import BetaResponseMcpCallArgumentsDoneEvent

__all__ = ("BetaResponseMcpCallArgumentsDoneEvent", "Agent")
Agent: TypeAlias = _beta_response_mcp_call_arguments_done_event.Agent
