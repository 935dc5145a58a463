from typing_extensions import TypeAlias
from .. import _beta_response_prompt_param
from .. import BetaResponsePromptParam as BetaResponsePromptParam
from .. import BetaResponseInputFileParam as BetaResponseInputFileParam
from .. import BetaResponseInputImageParam as BetaResponseInputImageParam
from .. import BetaResponseInputTextParam as BetaResponseInputTextParam

Variables: TypeAlias = _beta_response_prompt_param.Variables
