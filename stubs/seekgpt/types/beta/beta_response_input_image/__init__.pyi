from .._apart import _beta_response_input_image
from .._apart import BetaResponseInputImage as BetaResponseInputImage

PromptCacheBreakpoint = _beta_response_input_image.PromptCacheBreakpoint
