from .. import _response_input_file_content_param
from .. import ResponseInputFileContentParam

__all__ = ("ResponseInputFileContentParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(
    _response_input_file_content_param.PromptCacheBreakpoint,
    total=False,
): ...
