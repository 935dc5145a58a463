from typing import Union
from typing_extensions import TypeAlias
from ..beta_response_input_file_content import BetaResponseInputFileContent
from ..beta_response_input_image_content import BetaResponseInputImageContent
from ..beta_response_input_text_content import BetaResponseInputTextContent

__all__ = ("BetaResponseFunctionCallOutputItem",)
BetaResponseFunctionCallOutputItem: TypeAlias = Union[
    BetaResponseInputTextContent,
    BetaResponseInputImageContent,
    BetaResponseInputFileContent,
]
