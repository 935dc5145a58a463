from typing_extensions import TypeAlias
from .. import _response_input_image
from .. import ResponseInputImage

__all__ = ("ResponseInputImage", "PromptCacheBreakpoint")
PromptCacheBreakpoint: TypeAlias = _response_input_image.PromptCacheBreakpoint
