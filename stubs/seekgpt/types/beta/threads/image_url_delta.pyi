from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ImageURLDelta"]

class ImageURLDelta(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    url: Optional[str]
