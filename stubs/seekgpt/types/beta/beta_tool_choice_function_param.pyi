from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceFunctionParam"]

class BetaToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
