from .. import _web_search_tool_param
from .. import WebSearchToolParam

__all__ = ("WebSearchToolParam", "Filters", "UserLocation")

class Filters(_web_search_tool_param.Filters, total=False): ...
class UserLocation(_web_search_tool_param.UserLocation, total=False): ...
