from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ResponseImageGenCallPartialImageEvent"]

class ResponseImageGenCallPartialImageEvent(BaseModel):
    """Stream event: a preview of an image being painted."""

    background: Optional[str]
    item_id: str
    output_format: Optional[str]
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    quality: Optional[str]
    sequence_number: int
    size: Optional[str]
    type: Literal["response.image_generation_call.partial_image"]
