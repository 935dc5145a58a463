from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionContentPartImageParam", "ImageURL", "PromptCacheBreakpoint"]

class ChatCompletionContentPartImageParam(TypedDict, total=False):
    image_url: Required[ImageURL]
    prompt_cache_breakpoint: PromptCacheBreakpoint
    type: Required[Literal["image_url"]]

class ImageURL(TypedDict, total=False):
    detail: Literal["auto", "low", "high"]
    url: Required[str]

class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
