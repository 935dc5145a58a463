from .. import _beta_response_input_text_param
from .. import BetaResponseInputTextParam as BetaResponseInputTextParam

class PromptCacheBreakpoint(_beta_response_input_text_param.PromptCacheBreakpoint, total=False): ...
