from .. import _response_input_image_content_param
from .. import ResponseInputImageContentParam

__all__ = ("ResponseInputImageContentParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(
    _response_input_image_content_param.PromptCacheBreakpoint,
    total=False,
): ...
