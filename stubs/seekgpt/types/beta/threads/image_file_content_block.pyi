from typing_extensions import Literal
from ...._model import BaseModel
from .image_file import ImageFile

__all__ = ["ImageFileContentBlock"]

class ImageFileContentBlock(BaseModel):
    image_file: ImageFile
    type: Literal["image_file"]
