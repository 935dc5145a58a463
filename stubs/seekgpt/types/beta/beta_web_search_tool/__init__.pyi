from .._apart import _beta_web_search_tool
from .._apart import BetaWebSearchTool as BetaWebSearchTool

Filters = _beta_web_search_tool.Filters
UserLocation = _beta_web_search_tool.UserLocation
