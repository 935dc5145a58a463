from .. import _web_search_preview_tool_param
from .. import WebSearchPreviewToolParam

__all__ = ("WebSearchPreviewToolParam", "UserLocation")

class UserLocation(_web_search_preview_tool_param.UserLocation, total=False): ...
