from .. import _assistant
from .. import Assistant as Assistant
from ..assistant_response_format_option import (
    AssistantResponseFormatOption as AssistantResponseFormatOption,
)
from ..assistant_tool import AssistantTool as AssistantTool

ToolResources = _assistant.ToolResources
ToolResourcesCodeInterpreter = _assistant.ToolResourcesCodeInterpreter
ToolResourcesFileSearch = _assistant.ToolResourcesFileSearch
