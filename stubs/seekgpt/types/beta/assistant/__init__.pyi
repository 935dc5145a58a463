from typing_extensions import TypeAlias
from .. import _assistant
from .. import Assistant as Assistant
from ..assistant_response_format_option import (
    AssistantResponseFormatOption as AssistantResponseFormatOption,
)
from ..assistant_tool import AssistantTool as AssistantTool

ToolResources: TypeAlias = _assistant.ToolResources
ToolResourcesCodeInterpreter: TypeAlias = _assistant.ToolResourcesCodeInterpreter
ToolResourcesFileSearch: TypeAlias = _assistant.ToolResourcesFileSearch
