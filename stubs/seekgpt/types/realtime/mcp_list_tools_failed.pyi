from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["McpListToolsFailed"]

class McpListToolsFailed(BaseModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]
