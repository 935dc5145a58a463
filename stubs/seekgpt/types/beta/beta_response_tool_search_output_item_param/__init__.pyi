from typing_extensions import TypeAlias
from .. import _beta_response_tool_search_output_item_param
from .. import BetaResponseToolSearchOutputItemParam
from .. import BetaTool as BetaTool

__all__ = ("BetaResponseToolSearchOutputItemParam", "Agent")
Agent: TypeAlias = _beta_response_tool_search_output_item_param.Agent
