from .._apart import _beta_web_search_preview_tool
from .._apart import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool

UserLocation = _beta_web_search_preview_tool.UserLocation
