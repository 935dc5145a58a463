from typing import Optional
from typing_extensions import TypedDict
from ..._types import SequenceNotStr
from ..shared_params.metadata import Metadata

__all__ = [
    "ToolResources",
    "ToolResourcesCodeInterpreter",
    "ToolResourcesFileSearch",
    "ThreadUpdateParams",
]

class ToolResources(TypedDict, total=False):
    code_interpreter: ToolResourcesCodeInterpreter
    file_search: ToolResourcesFileSearch

class ToolResourcesCodeInterpreter(TypedDict, total=False):
    file_ids: SequenceNotStr[str]

class ToolResourcesFileSearch(TypedDict, total=False):
    vector_store_ids: SequenceNotStr[str]

class ThreadUpdateParams(TypedDict, total=False):
    """Change a thread's metadata or tool resources."""

    metadata: Optional[Metadata]
    tool_resources: Optional[ToolResources]
