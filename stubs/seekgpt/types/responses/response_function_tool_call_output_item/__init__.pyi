from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..response_input_file import ResponseInputFile
from ..response_input_image import ResponseInputImage
from ..response_input_text import ResponseInputText

__all__ = (
    "Caller",
    "OutputOutputContentList",
    "ResponseFunctionToolCallOutputItem",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
OutputOutputContentList: TypeAlias = Union[ResponseInputText, ResponseInputImage, ResponseInputFile]

class ResponseFunctionToolCallOutputItem(BaseModel):
    """The result of a function call as it is stored with a response."""

    call_id: Optional[str]
    caller: Optional[Caller]
    created_by: Optional[str]
    id: str
    name: Optional[str]
    namespace: Optional[str]
    output: Union[str, List[OutputOutputContentList]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
