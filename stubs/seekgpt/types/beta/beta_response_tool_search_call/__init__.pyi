from .._apart import _beta_response_tool_search_call
from .._apart import BetaResponseToolSearchCall as BetaResponseToolSearchCall

Agent = _beta_response_tool_search_call.Agent
