from .. import _beta_response_input_file_param
from .. import BetaResponseInputFileParam as BetaResponseInputFileParam

class PromptCacheBreakpoint(_beta_response_input_file_param.PromptCacheBreakpoint, total=False): ...
