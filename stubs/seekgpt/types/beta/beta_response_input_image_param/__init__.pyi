from .._apart import _beta_response_input_image_param
from .._apart import BetaResponseInputImageParam as BetaResponseInputImageParam

class PromptCacheBreakpoint(_beta_response_input_image_param.PromptCacheBreakpoint): ...
