from .._apart import _web_search_preview_tool
from .._apart import WebSearchPreviewTool as WebSearchPreviewTool

UserLocation = _web_search_preview_tool.UserLocation
