from typing_extensions import Literal, Required, TypedDict

__all__ = ("ResponseInputTextParam", "PromptCacheBreakpoint")

class ResponseInputTextParam(TypedDict, total=False):
    """Text given to the model."""

    prompt_cache_breakpoint: PromptCacheBreakpoint
    text: Required[str]
    type: Required[Literal["input_text"]]

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]
