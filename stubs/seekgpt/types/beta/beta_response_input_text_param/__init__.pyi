from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaResponseInputTextParam", "PromptCacheBreakpoint")

class BetaResponseInputTextParam(TypedDict, total=False):
    prompt_cache_breakpoint: PromptCacheBreakpoint
    text: Required[str]
    type: Required[Literal["input_text"]]

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
