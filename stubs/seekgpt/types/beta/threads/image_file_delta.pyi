from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ImageFileDelta"]

class ImageFileDelta(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    file_id: Optional[str]
