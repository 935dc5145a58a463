from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaResponseInputTextContentParam", "PromptCacheBreakpoint")

class BetaResponseInputTextContentParam(TypedDict, total=False):
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint]
    text: Required[str]
    type: Required[Literal["input_text"]]

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
