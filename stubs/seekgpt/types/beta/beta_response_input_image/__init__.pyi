from typing_extensions import TypeAlias
from .. import _beta_response_input_image
from .. import BetaResponseInputImage as BetaResponseInputImage

PromptCacheBreakpoint: TypeAlias = _beta_response_input_image.PromptCacheBreakpoint
