from .. import _response_input_text_content_param
from .. import ResponseInputTextContentParam

__all__ = ("ResponseInputTextContentParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(
    _response_input_text_content_param.PromptCacheBreakpoint,
    total=False,
): ...
