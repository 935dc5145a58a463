from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["RefusalDeltaBlock"]

class RefusalDeltaBlock(BaseModel):
    index: int
    refusal: Optional[str]
    type: Literal["refusal"]
