from typing_extensions import TypeAlias
from .. import _beta_web_search_preview_tool
from .. import BetaWebSearchPreviewTool

__all__ = ("BetaWebSearchPreviewTool", "UserLocation")
UserLocation: TypeAlias = _beta_web_search_preview_tool.UserLocation
