from typing_extensions import TypeAlias
from .. import _response_input_text
from .. import ResponseInputText as ResponseInputText

PromptCacheBreakpoint: TypeAlias = _response_input_text.PromptCacheBreakpoint
