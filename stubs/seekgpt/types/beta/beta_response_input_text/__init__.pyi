from .._apart import _beta_response_input_text
from .._apart import BetaResponseInputText as BetaResponseInputText

PromptCacheBreakpoint = _beta_response_input_text.PromptCacheBreakpoint
