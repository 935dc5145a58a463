from typing_extensions import TypeAlias
from .. import _web_search_tool
from .. import WebSearchTool as WebSearchTool

Filters: TypeAlias = _web_search_tool.Filters
UserLocation: TypeAlias = _web_search_tool.UserLocation
