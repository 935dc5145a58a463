from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = (
    "Output",
    "BetaResponseCodeInterpreterToolCallParam",
    "Agent",
    "OutputImage",
    "OutputLogs",
)
Output: TypeAlias = Union[OutputLogs, OutputImage]

class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    agent: Optional[Agent]
    code: Required[Optional[str]]
    container_id: Required[str]
    id: Required[str]
    outputs: Required[Optional[Iterable[Output]]]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    type: Required[Literal["code_interpreter_call"]]

class Agent(TypedDict, total=False):
    agent_name: Required[str]

class OutputImage(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]

class OutputLogs(TypedDict, total=False):
    logs: Required[str]
    type: Required[Literal["logs"]]
