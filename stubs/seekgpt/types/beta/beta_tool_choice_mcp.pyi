from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["BetaToolChoiceMcp"]

class BetaToolChoiceMcp(BaseModel):
    name: Optional[str]
    server_label: str
    type: Literal["mcp"]
