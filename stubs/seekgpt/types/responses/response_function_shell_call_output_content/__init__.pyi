from typing import Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = ("Outcome", "ResponseFunctionShellCallOutputContent", "OutcomeExit", "OutcomeTimeout")
Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]

class ResponseFunctionShellCallOutputContent(BaseModel):
    outcome: Outcome
    stderr: str
    stdout: str

class OutcomeExit(BaseModel):
    exit_code: int
    type: Literal["exit"]

class OutcomeTimeout(BaseModel):
    type: Literal["timeout"]
