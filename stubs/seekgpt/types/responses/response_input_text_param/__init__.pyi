from .. import _response_input_text_param
from .. import ResponseInputTextParam

__all__ = ("ResponseInputTextParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(_response_input_text_param.PromptCacheBreakpoint, total=False): ...
