from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("ComputerScreenshotContent", "PromptCacheBreakpoint")

class ComputerScreenshotContent(BaseModel):
    detail: Literal["low", "high", "auto", "original"]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    type: Literal["computer_screenshot"]

class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]
    ttl: Optional[Literal["30m", "12h"]]
