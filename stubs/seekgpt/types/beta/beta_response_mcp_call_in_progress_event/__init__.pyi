from typing_extensions import TypeAlias
from .. import _beta_response_mcp_call_in_progress_event
from .. import BetaResponseMcpCallInProgressEvent as BetaResponseMcpCallInProgressEvent

Agent: TypeAlias = _beta_response_mcp_call_in_progress_event.Agent
