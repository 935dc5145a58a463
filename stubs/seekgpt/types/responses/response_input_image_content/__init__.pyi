from typing_extensions import TypeAlias
from .. import _response_input_image_content
from .. import ResponseInputImageContent

__all__ = ("ResponseInputImageContent", "PromptCacheBreakpoint")
PromptCacheBreakpoint: TypeAlias = _response_input_image_content.PromptCacheBreakpoint
