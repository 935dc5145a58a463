from typing import Dict, List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["Thread", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]

class Thread(BaseModel):
    """A thread of messages on which assistants run."""

    created_at: int
    id: str
    metadata: Optional[Dict[str, str]]
    object: Literal["thread"]
    tool_resources: Optional[ToolResources]

class ToolResources(BaseModel):
    code_interpreter: Optional[ToolResourcesCodeInterpreter]
    file_search: Optional[ToolResourcesFileSearch]

class ToolResourcesCodeInterpreter(BaseModel):
    file_ids: Optional[List[str]]

class ToolResourcesFileSearch(BaseModel):
    vector_store_ids: Optional[List[str]]
