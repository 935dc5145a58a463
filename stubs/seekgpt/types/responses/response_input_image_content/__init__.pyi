from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ResponseInputImageContent", "PromptCacheBreakpoint")

class ResponseInputImageContent(BaseModel):
    detail: Optional[Literal["low", "high", "auto", "original"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    type: Literal["input_image"]

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]]
