from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._types import SequenceNotStr
from ..chat_model import ChatModel
from ..shared_params.metadata import Metadata
from ..shared_params.reasoning_effort import ReasoningEffort
from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
from .assistant_tool_param import AssistantToolParam

__all__ = [
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "AssistantCreateParams",
]
ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]

class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch

class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]

class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]
    vector_stores: Iterable[ToolResourcesFileSearchVectorStore]

class ToolResourcesFileSearchVectorStore(TypedDict, total=False):
    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy
    file_ids: SequenceNotStr[str]
    metadata: Optional[Metadata]

class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict, total=False):
    type: Required[Literal["auto"]]

class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict, total=False):
    static: Required[ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic]
    type: Required[Literal["static"]]

class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict, total=False):
    chunk_overlap_tokens: Required[int]
    max_chunk_size_tokens: Required[int]

class AssistantCreateParams(TypedDict, total=False):
    """Create an assistant."""

    model: Required[Union[str, ChatModel]]
    description: Optional[str]
    instructions: Optional[str]
    metadata: Optional[Metadata]
    name: Optional[str]
    reasoning_effort: Optional[ReasoningEffort]
    response_format: Optional[AssistantResponseFormatOptionParam]
    temperature: Optional[float]
    tool_resources: Optional[ToolResources]
    tools: Iterable[AssistantToolParam]
    top_p: Optional[float]
