from .. import _beta_response_input_file_content_param
from .. import BetaResponseInputFileContentParam as BetaResponseInputFileContentParam

class PromptCacheBreakpoint(
    _beta_response_input_file_content_param.PromptCacheBreakpoint,
    total=False,
): ...
