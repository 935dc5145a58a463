from .._apart import _response_input_text
from .._apart import ResponseInputText as ResponseInputText

PromptCacheBreakpoint = _response_input_text.PromptCacheBreakpoint
