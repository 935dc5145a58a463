from typing_extensions import TypeAlias
from .. import _beta_response_tool_search_output_item
from .. import BetaResponseToolSearchOutputItem as BetaResponseToolSearchOutputItem
from .. import BetaTool as BetaTool

Agent: TypeAlias = _beta_response_tool_search_output_item.Agent
