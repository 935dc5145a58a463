from .. import _assistant_update_params
from .. import AssistantUpdateParams as AssistantUpdateParams
from .._apart import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
from .._apart import AssistantToolParam as AssistantToolParam
from ...shared_params import Metadata as Metadata
from ...shared_params import ReasoningEffort as ReasoningEffort

class ToolResources(_assistant_update_params.ToolResources): ...
class ToolResourcesCodeInterpreter(_assistant_update_params.ToolResourcesCodeInterpreter): ...
class ToolResourcesFileSearch(_assistant_update_params.ToolResourcesFileSearch): ...
