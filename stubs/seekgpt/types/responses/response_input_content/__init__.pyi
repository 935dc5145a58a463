from typing import Union
from typing_extensions import TypeAlias
from ..response_input_file import ResponseInputFile
from ..response_input_image import ResponseInputImage
from ..response_input_text import ResponseInputText

__all__ = ("ResponseInputContent",)
ResponseInputContent: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]
