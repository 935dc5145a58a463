from .. import _beta_response_prompt_param
from .. import BetaResponsePromptParam as BetaResponsePromptParam
from ..beta_response_input_file_param import (
    BetaResponseInputFileParam as BetaResponseInputFileParam,
)
from ..beta_response_input_image_param import (
    BetaResponseInputImageParam as BetaResponseInputImageParam,
)
from ..beta_response_input_text_param import (
    BetaResponseInputTextParam as BetaResponseInputTextParam,
)

Variables = _beta_response_prompt_param.Variables
