from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaResponseInputFileParam", "PromptCacheBreakpoint")

class BetaResponseInputFileParam(TypedDict, total=False):
    detail: Literal["auto", "low", "high"]
    file_data: str
    file_id: Optional[str]
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpoint
    type: Required[Literal["input_file"]]

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
