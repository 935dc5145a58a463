from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..beta_response_input_file import BetaResponseInputFile
from ..beta_response_input_image import BetaResponseInputImage
from ..beta_response_input_text import BetaResponseInputText

__all__ = (
    "Caller",
    "OutputOutputContentList",
    "BetaResponseFunctionToolCallOutputItem",
    "Agent",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
OutputOutputContentList: TypeAlias = Union[
    BetaResponseInputText,
    BetaResponseInputImage,
    BetaResponseInputFile,
]

class BetaResponseFunctionToolCallOutputItem(BaseModel):
    agent: Optional[Agent]
    call_id: Optional[str]
    caller: Optional[Caller]
    created_by: Optional[str]
    id: str
    name: Optional[str]
    namespace: Optional[str]
    output: Union[str, List[OutputOutputContentList]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["function_call_output"]

class Agent(BaseModel):
    agent_name: str

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
