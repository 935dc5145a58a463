from .. import _response_input_image_param
from .. import ResponseInputImageParam

__all__ = ("ResponseInputImageParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(_response_input_image_param.PromptCacheBreakpoint, total=False): ...
