from .._apart import _response_input_file_param
from .._apart import ResponseInputFileParam as ResponseInputFileParam

class PromptCacheBreakpoint(_response_input_file_param.PromptCacheBreakpoint): ...
