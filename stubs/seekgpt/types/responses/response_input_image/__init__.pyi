from typing_extensions import TypeAlias
from .. import _response_input_image
from .. import ResponseInputImage as ResponseInputImage

PromptCacheBreakpoint: TypeAlias = _response_input_image.PromptCacheBreakpoint
