from .._apart import _response_input_text_content_param
from .._apart import ResponseInputTextContentParam as ResponseInputTextContentParam

class PromptCacheBreakpoint(_response_input_text_content_param.PromptCacheBreakpoint): ...
