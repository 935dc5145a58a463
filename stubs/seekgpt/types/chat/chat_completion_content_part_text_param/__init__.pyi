from .. import _chat_completion_content_part_text_param
from .. import ChatCompletionContentPartTextParam

__all__ = ("ChatCompletionContentPartTextParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(
    _chat_completion_content_part_text_param.PromptCacheBreakpoint,
    total=False,
): ...
