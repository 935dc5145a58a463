from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeMcpListTools", "Tool"]

class RealtimeMcpListTools(BaseModel):
    id: Optional[str]
    server_label: str
    tools: List[Tool]
    type: Literal["mcp_list_tools"]

class Tool(BaseModel):
    annotations: Optional[object]
    description: Optional[str]
    input_schema: object
    name: str
