from .. import _beta_web_search_tool_param
from .. import BetaWebSearchToolParam

__all__ = ("BetaWebSearchToolParam", "Filters", "UserLocation")

class Filters(_beta_web_search_tool_param.Filters, total=False): ...
class UserLocation(_beta_web_search_tool_param.UserLocation, total=False): ...
