from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionContentPartTextParam", "PromptCacheBreakpoint"]

class ChatCompletionContentPartTextParam(TypedDict, total=False):
    prompt_cache_breakpoint: PromptCacheBreakpoint
    text: Required[str]
    type: Required[Literal["text"]]

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
