from .. import _beta_response_input_image_param
from .. import BetaResponseInputImageParam as BetaResponseInputImageParam

class PromptCacheBreakpoint(
    _beta_response_input_image_param.PromptCacheBreakpoint,
    total=False,
): ...
