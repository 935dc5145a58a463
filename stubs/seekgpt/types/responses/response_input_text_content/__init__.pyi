from typing_extensions import TypeAlias
from .. import _response_input_text_content
from .. import ResponseInputTextContent

__all__ = ("ResponseInputTextContent", "PromptCacheBreakpoint")
PromptCacheBreakpoint: TypeAlias = _response_input_text_content.PromptCacheBreakpoint
