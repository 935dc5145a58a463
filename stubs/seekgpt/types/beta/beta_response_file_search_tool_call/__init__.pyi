from typing_extensions import TypeAlias
from .. import _beta_response_file_search_tool_call
from .. import BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall

Agent: TypeAlias = _beta_response_file_search_tool_call.Agent
Result: TypeAlias = _beta_response_file_search_tool_call.Result
