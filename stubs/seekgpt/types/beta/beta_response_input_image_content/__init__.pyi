from typing_extensions import TypeAlias
from .. import _beta_response_input_image_content
from .. import BetaResponseInputImageContent

__all__ = ("BetaResponseInputImageContent", "PromptCacheBreakpoint")
PromptCacheBreakpoint: TypeAlias = _beta_response_input_image_content.PromptCacheBreakpoint
