from .._apart import _response_input_image_content_param
from .._apart import ResponseInputImageContentParam as ResponseInputImageContentParam

class PromptCacheBreakpoint(_response_input_image_content_param.PromptCacheBreakpoint): ...
