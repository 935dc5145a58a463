from typing_extensions import TypeAlias
from .. import _beta_response_input_text
from .. import BetaResponseInputText as BetaResponseInputText

PromptCacheBreakpoint: TypeAlias = _beta_response_input_text.PromptCacheBreakpoint
