from .. import _assistant
from .. import Assistant as Assistant
from .._apart import AssistantResponseFormatOption as AssistantResponseFormatOption
from .._apart import AssistantTool as AssistantTool

ToolResources = _assistant.ToolResources
ToolResourcesCodeInterpreter = _assistant.ToolResourcesCodeInterpreter
ToolResourcesFileSearch = _assistant.ToolResourcesFileSearch
