from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = ("Output", "BetaResponseCodeInterpreterToolCall", "Agent", "OutputImage", "OutputLogs")
Output: TypeAlias = Union[OutputLogs, OutputImage]

class BetaResponseCodeInterpreterToolCall(BaseModel):
    agent: Optional[Agent]
    code: Optional[str]
    container_id: str
    id: str
    outputs: Optional[List[Output]]
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]

class Agent(BaseModel):
    agent_name: str

class OutputImage(BaseModel):
    type: Literal["image"]
    url: str

class OutputLogs(BaseModel):
    logs: str
    type: Literal["logs"]
