from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["McpListToolsInProgress"]

class McpListToolsInProgress(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]
