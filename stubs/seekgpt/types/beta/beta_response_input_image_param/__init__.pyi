from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaResponseInputImageParam", "PromptCacheBreakpoint")

class BetaResponseInputImageParam(TypedDict, total=False):
    detail: Literal["low", "high", "auto", "original"]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: PromptCacheBreakpoint
    type: Required[Literal["input_image"]]

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
