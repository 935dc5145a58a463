from .. import _beta_response_prompt
from .. import BetaResponsePrompt as BetaResponsePrompt
from ..beta_response_input_file import BetaResponseInputFile as BetaResponseInputFile
from ..beta_response_input_image import BetaResponseInputImage as BetaResponseInputImage
from ..beta_response_input_text import BetaResponseInputText as BetaResponseInputText

Variables = _beta_response_prompt.Variables
