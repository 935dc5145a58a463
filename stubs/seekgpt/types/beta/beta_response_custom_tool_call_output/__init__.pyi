from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel
from ..beta_response_input_file import BetaResponseInputFile
from ..beta_response_input_image import BetaResponseInputImage
from ..beta_response_input_text import BetaResponseInputText

__all__ = (
    "Caller",
    "OutputOutputContentList",
    "BetaResponseCustomToolCallOutput",
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

class BetaResponseCustomToolCallOutput(BaseModel):
    agent: Optional[Agent]
    call_id: str
    caller: Optional[Caller]
    id: Optional[str]
    output: Union[str, List[OutputOutputContentList]]
    type: Literal["custom_tool_call_output"]

class Agent(BaseModel):
    agent_name: str

class CallerDirect(BaseModel):
    type: Literal["direct"]

class CallerProgram(BaseModel):
    caller_id: str
    type: Literal["program"]
