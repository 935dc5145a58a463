from typing_extensions import Literal, Required, TypedDict

__all__ = ("ToolChoiceApplyPatchParam",)

class ToolChoiceApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]
