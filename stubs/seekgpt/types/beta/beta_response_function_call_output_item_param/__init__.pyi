from typing import Union
from typing_extensions import TypeAlias
from ..beta_response_input_file_content_param import BetaResponseInputFileContentParam
from ..beta_response_input_image_content_param import BetaResponseInputImageContentParam
from ..beta_response_input_text_content_param import BetaResponseInputTextContentParam

__all__ = ("BetaResponseFunctionCallOutputItemParam",)
BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam,
    BetaResponseInputImageContentParam,
    BetaResponseInputFileContentParam,
]
