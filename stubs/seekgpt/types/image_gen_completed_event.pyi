from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["ImageGenCompletedEvent", "Usage", "UsageInputTokensDetails"]

class ImageGenCompletedEvent(BaseModel):
    """Stream event: the image is finished; carries it as base64."""

    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "auto"]
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    type: Literal["image_generation.completed"]
    usage: Usage

class Usage(BaseModel):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    total_tokens: int

class UsageInputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int
