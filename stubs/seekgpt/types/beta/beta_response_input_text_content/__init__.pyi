from typing_extensions import TypeAlias
from .. import _beta_response_input_text_content
from .. import BetaResponseInputTextContent as BetaResponseInputTextContent

PromptCacheBreakpoint: TypeAlias = _beta_response_input_text_content.PromptCacheBreakpoint
