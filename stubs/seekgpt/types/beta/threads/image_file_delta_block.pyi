from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel
from .image_file_delta import ImageFileDelta

__all__ = ["ImageFileDeltaBlock"]

class ImageFileDeltaBlock(BaseModel):
    image_file: Optional[ImageFileDelta]
    index: int
    type: Literal["image_file"]
