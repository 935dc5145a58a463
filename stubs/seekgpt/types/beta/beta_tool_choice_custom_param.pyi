from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceCustomParam"]

class BetaToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
