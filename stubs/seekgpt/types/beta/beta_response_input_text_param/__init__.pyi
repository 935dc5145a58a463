from .._apart import _beta_response_input_text_param
from .._apart import BetaResponseInputTextParam as BetaResponseInputTextParam

class PromptCacheBreakpoint(_beta_response_input_text_param.PromptCacheBreakpoint): ...
