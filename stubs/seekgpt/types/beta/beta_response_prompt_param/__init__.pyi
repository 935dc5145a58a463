from .. import _beta_response_prompt_param
from .. import BetaResponsePromptParam as BetaResponsePromptParam
from .._apart import BetaResponseInputFileParam as BetaResponseInputFileParam
from .._apart import BetaResponseInputImageParam as BetaResponseInputImageParam
from .._apart import BetaResponseInputTextParam as BetaResponseInputTextParam

Variables = _beta_response_prompt_param.Variables
