from .. import _beta_response_input_text_content_param
from .. import BetaResponseInputTextContentParam as BetaResponseInputTextContentParam

class PromptCacheBreakpoint(
    _beta_response_input_text_content_param.PromptCacheBreakpoint,
    total=False,
): ...
