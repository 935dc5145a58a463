from typing_extensions import TypeAlias
from .. import _beta_response_input_file
from .. import BetaResponseInputFile as BetaResponseInputFile

PromptCacheBreakpoint: TypeAlias = _beta_response_input_file.PromptCacheBreakpoint
