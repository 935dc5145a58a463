from typing import Optional
from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint"]

class ChatCompletionContentPartImage(BaseModel):
    image_url: ImageURL
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    type: Literal["image_url"]

class ImageURL(BaseModel):
    detail: Optional[Literal["auto", "low", "high"]]
    url: str

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
