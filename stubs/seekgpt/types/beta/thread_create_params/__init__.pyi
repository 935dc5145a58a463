from typing_extensions import TypeAlias
from .. import _thread_create_params
from .. import ThreadCreateParams as ThreadCreateParams
from ..code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
from ..threads import MessageContentPartParam as MessageContentPartParam
from ...shared_params import Metadata as Metadata

MessageAttachmentTool: TypeAlias = _thread_create_params.MessageAttachmentTool
ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    _thread_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategy
)

class Message(_thread_create_params.Message, total=False): ...
class MessageAttachment(_thread_create_params.MessageAttachment, total=False): ...
class MessageAttachmentToolFileSearch(
    _thread_create_params.MessageAttachmentToolFileSearch,
    total=False,
): ...
class ToolResources(_thread_create_params.ToolResources, total=False): ...
class ToolResourcesCodeInterpreter(
    _thread_create_params.ToolResourcesCodeInterpreter,
    total=False,
): ...
class ToolResourcesFileSearch(_thread_create_params.ToolResourcesFileSearch, total=False): ...
class ToolResourcesFileSearchVectorStore(
    _thread_create_params.ToolResourcesFileSearchVectorStore,
    total=False,
): ...
class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(
    _thread_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    total=False,
): ...
class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(
    _thread_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    total=False,
): ...
class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(
    _thread_create_params.ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    total=False,
): ...
