from typing import Union
from typing_extensions import TypeAlias
from ..response_input_file_content import ResponseInputFileContent
from ..response_input_image_content import ResponseInputImageContent
from ..response_input_text_content import ResponseInputTextContent

__all__ = ("ResponseFunctionCallOutputItem",)
ResponseFunctionCallOutputItem: TypeAlias = Union[
    ResponseInputTextContent,
    ResponseInputImageContent,
    ResponseInputFileContent,
]
