from .._apart import _web_search_tool
from .._apart import WebSearchTool as WebSearchTool

Filters = _web_search_tool.Filters
UserLocation = _web_search_tool.UserLocation
