from typing_extensions import TypeAlias
from .. import _beta_response_input_file_content
from .. import BetaResponseInputFileContent as BetaResponseInputFileContent

PromptCacheBreakpoint: TypeAlias = _beta_response_input_file_content.PromptCacheBreakpoint
