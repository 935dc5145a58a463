from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..._types import SequenceNotStr
from ..shared_params.metadata import Metadata
from .code_interpreter_tool_param import CodeInterpreterToolParam
from .threads.message_content_part_param import MessageContentPartParam

__all__ = [
    "MessageAttachmentTool",
    "ToolResourcesFileSearchVectorStoreChunkingStrategy",
    "Message",
    "MessageAttachment",
    "MessageAttachmentToolFileSearch",
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ToolResourcesFileSearchVectorStore",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic",
    "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic",
    "ThreadCreateParams",
]
MessageAttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, MessageAttachmentToolFileSearch]
ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]

class Message(TypedDict, total=False):
    attachments: Optional[Iterable[MessageAttachment]]
    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    metadata: Optional[Metadata]
    role: Required[Literal["user", "assistant"]]

class MessageAttachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[MessageAttachmentTool]

class MessageAttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]

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

class ThreadCreateParams(TypedDict, total=False):
    """Start a thread, empty or with first messages."""

    messages: Iterable[Message]
    metadata: Optional[Metadata]
    tool_resources: Optional[ToolResources]
