from typing_extensions import TypeAlias
from .. import _web_search_preview_tool
from .. import WebSearchPreviewTool as WebSearchPreviewTool

UserLocation: TypeAlias = _web_search_preview_tool.UserLocation
