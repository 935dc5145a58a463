from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["CodeInterpreterOutputImage", "Image"]

class CodeInterpreterOutputImage(BaseModel):
    image: Optional[Image]
    index: int
    type: Literal["image"]

class Image(BaseModel):
    file_id: Optional[str]
