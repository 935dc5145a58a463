from .._apart import _web_search_preview_tool_param
from .._apart import WebSearchPreviewToolParam as WebSearchPreviewToolParam

class UserLocation(_web_search_preview_tool_param.UserLocation): ...
