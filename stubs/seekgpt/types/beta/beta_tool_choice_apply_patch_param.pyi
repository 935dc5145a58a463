from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolChoiceApplyPatchParam"]

class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
