from .. import _beta_response_file_search_tool_call_param
from .. import BetaResponseFileSearchToolCallParam

__all__ = ("BetaResponseFileSearchToolCallParam", "Agent", "Result")

class Agent(_beta_response_file_search_tool_call_param.Agent, total=False): ...
class Result(_beta_response_file_search_tool_call_param.Result, total=False): ...
