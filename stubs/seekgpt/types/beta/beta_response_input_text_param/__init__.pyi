from .. import _beta_response_input_text_param
from .. import BetaResponseInputTextParam

__all__ = ("BetaResponseInputTextParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(_beta_response_input_text_param.PromptCacheBreakpoint, total=False): ...
