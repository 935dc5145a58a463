from typing import Dict, Optional, Union
from typing_extensions import Required, TypeAlias, TypedDict
from .beta_response_input_file_param import BetaResponseInputFileParam
from .beta_response_input_image_param import BetaResponseInputImageParam
from .beta_response_input_text_param import BetaResponseInputTextParam

__all__ = ["Variables", "BetaResponsePromptParam"]
Variables: TypeAlias = Union[
    str,
    BetaResponseInputTextParam,
    BetaResponseInputImageParam,
    BetaResponseInputFileParam,
]

class BetaResponsePromptParam(TypedDict, total=False):
    id: Required[str]
    variables: Optional[Dict[str, Variables]]
    version: Optional[str]
