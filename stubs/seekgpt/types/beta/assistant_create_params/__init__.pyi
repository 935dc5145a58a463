from ..._literals import _shared_params_ChatModel as _ChatModel
from .. import _assistant_create_params
from .. import AssistantCreateParams as AssistantCreateParams
from .._apart import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
from .._apart import AssistantToolParam as AssistantToolParam
from ...shared_params import Metadata as Metadata
from ...shared_params import ReasoningEffort as ReasoningEffort

ToolResourcesFileSearchVectorStoreChunkingStrategy = (
    _assistant_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategy
)

class ToolResources(_assistant_create_params.ToolResources): ...
class ToolResourcesCodeInterpreter(_assistant_create_params.ToolResourcesCodeInterpreter): ...
class ToolResourcesFileSearch(_assistant_create_params.ToolResourcesFileSearch): ...
class ToolResourcesFileSearchVectorStore(
    _assistant_create_params.ToolResourcesFileSearchVectorStore,
): ...
class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(
    _assistant_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
): ...
class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(
    _assistant_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
): ...
class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(
    _assistant_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
): ...

ChatModel = _ChatModel
