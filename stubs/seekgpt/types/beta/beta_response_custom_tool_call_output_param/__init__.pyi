from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ..beta_response_input_file_param import BetaResponseInputFileParam
from ..beta_response_input_image_param import BetaResponseInputImageParam
from ..beta_response_input_text_param import BetaResponseInputTextParam

__all__ = (
    "Caller",
    "OutputOutputContentList",
    "BetaResponseCustomToolCallOutputParam",
    "Agent",
    "CallerDirect",
    "CallerProgram",
)
Caller: TypeAlias = Union[CallerDirect, CallerProgram, None]
OutputOutputContentList: TypeAlias = Union[
    BetaResponseInputTextParam,
    BetaResponseInputImageParam,
    BetaResponseInputFileParam,
]

class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    agent: Optional[Agent]
    call_id: Required[str]
    caller: Optional[Caller]
    id: str
    output: Required[Union[str, Iterable[OutputOutputContentList]]]
    type: Required[Literal["custom_tool_call_output"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]

class CallerDirect(TypedDict, total=False):
    type: Required[Literal["direct"]]

class CallerProgram(TypedDict, total=False):
    caller_id: Required[str]
    type: Required[Literal["program"]]
