from .. import _beta_response_input_image_param
from .. import BetaResponseInputImageParam

__all__ = ("BetaResponseInputImageParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(
    _beta_response_input_image_param.PromptCacheBreakpoint,
    total=False,
): ...
