from .._apart import _response_input_text_param
from .._apart import ResponseInputTextParam as ResponseInputTextParam

class PromptCacheBreakpoint(_response_input_text_param.PromptCacheBreakpoint): ...
