from typing_extensions import TypeAlias
from .. import _beta_response_prompt_param
from .. import BetaResponsePromptParam
from .. import BetaResponseInputFileParam as BetaResponseInputFileParam
from .. import BetaResponseInputImageParam as BetaResponseInputImageParam
from .. import BetaResponseInputTextParam as BetaResponseInputTextParam

__all__ = ("Variables", "BetaResponsePromptParam")
Variables: TypeAlias = _beta_response_prompt_param.Variables
