from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["RealtimeReasoning"]

class RealtimeReasoning(BaseModel):
    effort: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]]
