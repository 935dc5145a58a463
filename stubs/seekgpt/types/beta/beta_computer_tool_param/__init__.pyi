from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaComputerToolParam",)

class BetaComputerToolParam(TypedDict, total=False):
    type: Required[Literal["computer"]]
