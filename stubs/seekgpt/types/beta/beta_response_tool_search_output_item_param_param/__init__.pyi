from .. import _beta_response_tool_search_output_item_param_param
from .. import BetaResponseToolSearchOutputItemParamParam
from .. import BetaToolParam as BetaToolParam

__all__ = ("BetaResponseToolSearchOutputItemParamParam", "Agent")

class Agent(_beta_response_tool_search_output_item_param_param.Agent, total=False): ...
