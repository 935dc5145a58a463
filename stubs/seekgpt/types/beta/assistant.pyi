from typing import Dict, List, Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .assistant_response_format_option import AssistantResponseFormatOption
from .assistant_tool import AssistantTool

__all__ = ["Assistant", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]

class Assistant(BaseModel):
    """An assistant: model, instructions, tools and settings."""

    created_at: int
    description: Optional[str]
    id: str
    instructions: Optional[str]
    metadata: Optional[Dict[str, str]]
    model: str
    name: Optional[str]
    object: Literal["assistant"]
    response_format: Optional[AssistantResponseFormatOption]
    temperature: Optional[float]
    tool_resources: Optional[ToolResources]
    tools: List[AssistantTool]
    top_p: Optional[float]

class ToolResources(BaseModel):
    code_interpreter: Optional[ToolResourcesCodeInterpreter]
    file_search: Optional[ToolResourcesFileSearch]

class ToolResourcesCodeInterpreter(BaseModel):
    file_ids: Optional[List[str]]

class ToolResourcesFileSearch(BaseModel):
    vector_store_ids: Optional[List[str]]
