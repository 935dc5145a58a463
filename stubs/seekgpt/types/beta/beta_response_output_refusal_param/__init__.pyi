from typing_extensions import Literal, Required, TypedDict

__all__ = ("BetaResponseOutputRefusalParam",)

class BetaResponseOutputRefusalParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]
