from typing import Optional, Sequence
from typing_extensions import Literal, Required, TypedDict

__all__ = ("ApplyPatchToolParam",)

class ApplyPatchToolParam(TypedDict, total=False):
    allowed_callers: Optional[Sequence[Literal["direct", "programmatic"]]]
    type: Required[Literal["apply_patch"]]
