from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ToolChoiceMcp"]

class ToolChoiceMcp(BaseModel):
    name: Optional[str]
    server_label: str
    type: Literal["mcp"]
