from .._apart import _beta_response_tool_search_output_item
from .._apart import BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem
from .._apart import BetaTool as BetaTool

Agent = _beta_response_tool_search_output_item.Agent
