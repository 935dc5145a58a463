from typing import Dict, Optional, Union
from typing_extensions import Required, TypeAlias, TypedDict
from ..response_input_file_param import ResponseInputFileParam
from ..response_input_image_param import ResponseInputImageParam
from ..response_input_text_param import ResponseInputTextParam

__all__ = ("Variables", "ResponsePromptParam")
Variables: TypeAlias = Union[
    str,
    ResponseInputTextParam,
    ResponseInputImageParam,
    ResponseInputFileParam,
]

class ResponsePromptParam(TypedDict, total=False):
    """A saved prompt template with the values for its variables."""

    id: Required[str]
    variables: Optional[Dict[str, Variables]]
    version: Optional[str]
