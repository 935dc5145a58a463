from typing_extensions import TypeAlias
from .. import _beta_web_search_tool
from .. import BetaWebSearchTool as BetaWebSearchTool

Filters: TypeAlias = _beta_web_search_tool.Filters
UserLocation: TypeAlias = _beta_web_search_tool.UserLocation
