from .. import _beta_response_mcp_call_failed_event
from .. import BetaResponseMcpCallFailedEvent as BetaResponseMcpCallFailedEvent

Agent = _beta_response_mcp_call_failed_event.Agent
