from typing import Optional
from .._model import BaseModel

__all__ = ["Image"]

class Image(BaseModel):
    """One image, as base64 data or as a URL that soon expires."""

    b64_json: Optional[str]
    revised_prompt: Optional[str]
    url: Optional[str]
