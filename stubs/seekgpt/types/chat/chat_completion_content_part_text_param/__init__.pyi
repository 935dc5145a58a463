from .. import _chat_completion_content_part_text_param
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam

class PromptCacheBreakpoint(_chat_completion_content_part_text_param.PromptCacheBreakpoint): ...
