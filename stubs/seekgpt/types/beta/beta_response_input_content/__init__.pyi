from typing import Union
from typing_extensions import TypeAlias
from ..beta_response_input_file import BetaResponseInputFile
from ..beta_response_input_image import BetaResponseInputImage
from ..beta_response_input_text import BetaResponseInputText

__all__ = ("BetaResponseInputContent",)
BetaResponseInputContent: TypeAlias = Union[
    BetaResponseInputText,
    BetaResponseInputImage,
    BetaResponseInputFile,
]
