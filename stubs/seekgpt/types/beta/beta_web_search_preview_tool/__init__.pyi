from typing_extensions import TypeAlias
from .. import _beta_web_search_preview_tool
from .. import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool

UserLocation: TypeAlias = _beta_web_search_preview_tool.UserLocation
