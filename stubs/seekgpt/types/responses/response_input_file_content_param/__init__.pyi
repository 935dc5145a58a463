from .._apart import _response_input_file_content_param
from .._apart import ResponseInputFileContentParam as ResponseInputFileContentParam

class PromptCacheBreakpoint(_response_input_file_content_param.PromptCacheBreakpoint): ...
