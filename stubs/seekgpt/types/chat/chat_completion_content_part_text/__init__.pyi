from typing_extensions import TypeAlias
from .. import _chat_completion_content_part_text
from .. import ChatCompletionContentPartText

__all__ = ("ChatCompletionContentPartText", "PromptCacheBreakpoint")
PromptCacheBreakpoint: TypeAlias = _chat_completion_content_part_text.PromptCacheBreakpoint
