from typing_extensions import TypeAlias
from .. import _beta_response_tool_search_call
from .. import BetaResponseToolSearchCall as BetaResponseToolSearchCall

Agent: TypeAlias = _beta_response_tool_search_call.Agent
