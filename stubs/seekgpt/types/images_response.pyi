from typing import List, Optional
from typing_extensions import Literal
from .._model import BaseModel
from .image import Image

__all__ = ["ImagesResponse", "Usage", "UsageInputTokensDetails", "UsageOutputTokensDetails"]

class ImagesResponse(BaseModel):
    """The images made by one request, with the settings and tokens used."""

    background: Optional[Literal["transparent", "opaque"]]
    created: int
    data: Optional[List[Image]]
    output_format: Optional[Literal["png", "webp", "jpeg"]]
    quality: Optional[Literal["low", "medium", "high"]]
    size: Optional[Literal["1024x1024", "1024x1536", "1536x1024"]]
    usage: Optional[Usage]

class Usage(BaseModel):
    input_tokens: int
    input_tokens_details: UsageInputTokensDetails
    output_tokens: int
    output_tokens_details: Optional[UsageOutputTokensDetails]
    total_tokens: int

class UsageInputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int

class UsageOutputTokensDetails(BaseModel):
    image_tokens: int
    text_tokens: int
