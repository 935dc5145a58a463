from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaResponseInputImageContentParam", "PromptCacheBreakpoint")

class BetaResponseInputImageContentParam(TypedDict, total=False):
    detail: Optional[Literal["low", "high", "auto", "original"]]
    file_id: Optional[str]
    image_url: Optional[str]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    type: Required[Literal["input_image"]]

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
