from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..response_input_file_param import ResponseInputFileParam
from ..response_input_image_param import ResponseInputImageParam
from ..response_input_text_param import ResponseInputTextParam

__all__ = (
    "Caller",
    "OutputOutputContentList",
    "ResponseCustomToolCallOutputParam",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
OutputOutputContentList: TypeAlias = Union[
    ResponseInputTextParam,
    ResponseInputImageParam,
    ResponseInputFileParam,
]

class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    call_id: Required[str]
    caller: Optional[Caller]
    id: str
    output: Required[Union[str, Iterable[OutputOutputContentList]]]
    type: Required[Literal["custom_tool_call_output"]]

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]
