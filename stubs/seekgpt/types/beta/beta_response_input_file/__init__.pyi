from .._apart import _beta_response_input_file
from .._apart import BetaResponseInputFile as BetaResponseInputFile

PromptCacheBreakpoint = _beta_response_input_file.PromptCacheBreakpoint
