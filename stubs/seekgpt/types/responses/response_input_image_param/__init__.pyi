from .._apart import _response_input_image_param
from .._apart import ResponseInputImageParam as ResponseInputImageParam

class PromptCacheBreakpoint(_response_input_image_param.PromptCacheBreakpoint): ...
