from typing_extensions import TypeAlias
from .. import _thread_create_and_run_params
from .. import ThreadCreateAndRunParams as ThreadCreateAndRunParams
from ..assistant_response_format_option_param import (
    AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
)
from ..assistant_tool_choice_option_param import (
    AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam,
)
from ..assistant_tool_param import AssistantToolParam as AssistantToolParam
from ..code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
from ..threads import MessageContentPartParam as MessageContentPartParam
from ..._literals import _ChatModel as ChatModel
from ...shared_params import Metadata as Metadata

ThreadMessageAttachmentTool: TypeAlias = _thread_create_and_run_params.ThreadMessageAttachmentTool
ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    _thread_create_and_run_params.ThreadToolResourcesFileSearchVectorStoreChunkingStrategy
)

class Thread(_thread_create_and_run_params.Thread, total=False): ...
class ThreadMessage(_thread_create_and_run_params.ThreadMessage, total=False): ...
class ThreadMessageAttachment(
    _thread_create_and_run_params.ThreadMessageAttachment,
    total=False,
): ...
class ThreadMessageAttachmentToolFileSearch(
    _thread_create_and_run_params.ThreadMessageAttachmentToolFileSearch,
    total=False,
): ...
class ThreadToolResources(_thread_create_and_run_params.ThreadToolResources, total=False): ...
class ThreadToolResourcesCodeInterpreter(
    _thread_create_and_run_params.ThreadToolResourcesCodeInterpreter,
    total=False,
): ...
class ThreadToolResourcesFileSearch(
    _thread_create_and_run_params.ThreadToolResourcesFileSearch,
    total=False,
): ...
class ThreadToolResourcesFileSearchVectorStore(
    _thread_create_and_run_params.ThreadToolResourcesFileSearchVectorStore,
    total=False,
): ...
class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(
    _thread_create_and_run_params.ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    total=False,
): ...
class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(
    _thread_create_and_run_params.ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
    total=False,
): ...
class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(
    _thread_create_and_run_params.ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic,
    total=False,
): ...
class ToolResources(_thread_create_and_run_params.ToolResources, total=False): ...
class ToolResourcesCodeInterpreter(
    _thread_create_and_run_params.ToolResourcesCodeInterpreter,
    total=False,
): ...
class ToolResourcesFileSearch(
    _thread_create_and_run_params.ToolResourcesFileSearch,
    total=False,
): ...
class TruncationStrategy(_thread_create_and_run_params.TruncationStrategy, total=False): ...
class ThreadCreateAndRunParamsBase(
    _thread_create_and_run_params.ThreadCreateAndRunParamsBase,
    total=False,
): ...
class ThreadCreateAndRunParamsNonStreaming(
    _thread_create_and_run_params.ThreadCreateAndRunParamsNonStreaming,
    total=False,
): ...
class ThreadCreateAndRunParamsStreaming(
    _thread_create_and_run_params.ThreadCreateAndRunParamsStreaming,
    total=False,
): ...
