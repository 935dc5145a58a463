from .. import _beta_response_prompt
from .. import BetaResponsePrompt as BetaResponsePrompt
from .._apart import BetaResponseInputFile as BetaResponseInputFile
from .._apart import BetaResponseInputImage as BetaResponseInputImage
from .._apart import BetaResponseInputText as BetaResponseInputText

Variables = _beta_response_prompt.Variables
