from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["ImageGenPartialImageEvent"]

class ImageGenPartialImageEvent(BaseModel):
    """Stream event: a preview of an image being made."""

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "auto"]
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.partial_image"]
