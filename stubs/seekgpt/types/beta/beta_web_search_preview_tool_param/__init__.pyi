from .. import _beta_web_search_preview_tool_param
from .. import BetaWebSearchPreviewToolParam

__all__ = ("BetaWebSearchPreviewToolParam", "UserLocation")

class UserLocation(_beta_web_search_preview_tool_param.UserLocation, total=False): ...
