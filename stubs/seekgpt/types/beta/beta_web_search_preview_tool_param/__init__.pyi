from .._apart import _beta_web_search_preview_tool_param
from .._apart import BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam

class UserLocation(_beta_web_search_preview_tool_param.UserLocation): ...
