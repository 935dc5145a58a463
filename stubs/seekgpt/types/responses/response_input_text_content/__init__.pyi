from typing_extensions import TypeAlias
from .. import _response_input_text_content
from .. import ResponseInputTextContent as ResponseInputTextContent

PromptCacheBreakpoint: TypeAlias = _response_input_text_content.PromptCacheBreakpoint
