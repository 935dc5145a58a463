from .. import _beta_response_input_image_content_param
from .. import BetaResponseInputImageContentParam

__all__ = ("BetaResponseInputImageContentParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(
    _beta_response_input_image_content_param.PromptCacheBreakpoint,
    total=False,
): ...
