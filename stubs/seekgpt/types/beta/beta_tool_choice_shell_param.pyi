from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceShellParam"]

class BetaToolChoiceShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
