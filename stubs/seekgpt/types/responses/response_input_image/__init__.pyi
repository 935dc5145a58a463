from .._apart import _response_input_image
from .._apart import ResponseInputImage as ResponseInputImage

PromptCacheBreakpoint = _response_input_image.PromptCacheBreakpoint
