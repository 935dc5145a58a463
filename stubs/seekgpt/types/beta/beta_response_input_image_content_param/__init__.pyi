from .. import _beta_response_input_image_content_param
from .. import BetaResponseInputImageContentParam as BetaResponseInputImageContentParam

class PromptCacheBreakpoint(
    _beta_response_input_image_content_param.PromptCacheBreakpoint,
    total=False,
): ...
