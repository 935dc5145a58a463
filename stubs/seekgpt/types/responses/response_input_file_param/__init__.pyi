from .. import _response_input_file_param
from .. import ResponseInputFileParam

__all__ = ("ResponseInputFileParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(_response_input_file_param.PromptCacheBreakpoint, total=False): ...
