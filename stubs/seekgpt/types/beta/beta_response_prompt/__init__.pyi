from typing_extensions import TypeAlias
from .. import _beta_response_prompt
from .. import BetaResponsePrompt as BetaResponsePrompt
from .. import BetaResponseInputFile as BetaResponseInputFile
from .. import BetaResponseInputImage as BetaResponseInputImage
from .. import BetaResponseInputText as BetaResponseInputText

Variables: TypeAlias = _beta_response_prompt.Variables
