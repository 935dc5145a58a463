from typing_extensions import TypeAlias
from .. import _response_input_image_content
from .. import ResponseInputImageContent as ResponseInputImageContent

PromptCacheBreakpoint: TypeAlias = _response_input_image_content.PromptCacheBreakpoint
