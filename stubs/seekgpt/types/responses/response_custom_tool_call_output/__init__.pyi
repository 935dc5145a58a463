from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..response_input_file import ResponseInputFile
from ..response_input_image import ResponseInputImage
from ..response_input_text import ResponseInputText

__all__ = (
    "Caller",
    "OutputOutputContentList",
    "ResponseCustomToolCallOutput",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
OutputOutputContentList: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]

class ResponseCustomToolCallOutput(BaseModel):
    call_id: str
    caller: Optional[Caller]
    id: Optional[str]
    output: Union[str, List[OutputOutputContentList]]
    type: Literal["custom_tool_call_output"]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
