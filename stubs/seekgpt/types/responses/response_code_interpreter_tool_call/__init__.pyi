from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = ("Output", "ResponseCodeInterpreterToolCall", "OutputImage", "OutputLogs")
Output: TypeAlias = Union[OutputLogs, OutputImage]

class ResponseCodeInterpreterToolCall(BaseModel):
    """Code that the model ran, with logs and images it produced."""

    code: Optional[str]
    container_id: str
    id: str
    outputs: Optional[List[Output]]
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]

class OutputImage(BaseModel):
    type: Literal["image"]
    url: str

class OutputLogs(BaseModel):
    logs: str
    type: Literal["logs"]
