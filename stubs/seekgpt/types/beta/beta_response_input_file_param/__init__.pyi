from .._apart import _beta_response_input_file_param
from .._apart import BetaResponseInputFileParam as BetaResponseInputFileParam

class PromptCacheBreakpoint(_beta_response_input_file_param.PromptCacheBreakpoint): ...
