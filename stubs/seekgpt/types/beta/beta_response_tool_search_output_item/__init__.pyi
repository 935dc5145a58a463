from typing_extensions import TypeAlias
from .. import _beta_response_tool_search_output_item
from .. import BetaResponseToolSearchOutputItem
from .. import BetaTool as BetaTool

__all__ = ("BetaResponseToolSearchOutputItem", "Agent")
Agent: TypeAlias = _beta_response_tool_search_output_item.Agent
