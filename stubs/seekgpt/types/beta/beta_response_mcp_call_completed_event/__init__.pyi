from .. import _beta_response_mcp_call_completed_event
from .. import BetaResponseMcpCallCompletedEvent as BetaResponseMcpCallCompletedEvent

Agent = _beta_response_mcp_call_completed_event.Agent
