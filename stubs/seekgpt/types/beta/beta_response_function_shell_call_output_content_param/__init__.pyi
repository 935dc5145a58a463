from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = (
    "Outcome",
    "BetaResponseFunctionShellCallOutputContentParam",
    "OutcomeExit",
    "OutcomeTimeout",
)
Outcome: TypeAlias = Union[OutcomeTimeout, OutcomeExit]

class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[Outcome]
    stderr: Required[str]
    stdout: Required[str]

class OutcomeExit(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]

class OutcomeTimeout(TypedDict, total=False):
    type: Required[Literal["timeout"]]
