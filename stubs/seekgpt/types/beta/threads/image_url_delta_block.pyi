from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel
from .image_url_delta import ImageURLDelta

__all__ = ["ImageURLDeltaBlock"]

class ImageURLDeltaBlock(BaseModel):
    image_url: Optional[ImageURLDelta]
    index: int
    type: Literal["image_url"]
