from typing_extensions import TypeAlias
from .. import _chat_completion_content_part_image
from .. import ChatCompletionContentPartImage

__all__ = ("ChatCompletionContentPartImage", "ImageURL", "PromptCacheBreakpoint")
ImageURL: TypeAlias = _chat_completion_content_part_image.ImageURL
PromptCacheBreakpoint: TypeAlias = _chat_completion_content_part_image.PromptCacheBreakpoint
