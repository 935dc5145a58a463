from typing import Optional
from typing_extensions import Literal, Required, TypedDict
from ..._types import SequenceNotStr

__all__ = ["ApplyPatchToolParam"]

class ApplyPatchToolParam(TypedDict, total=False):
    allowed_callers: Optional[SequenceNotStr[Literal["direct", "programmatic"]]]
    type: Required[Literal["apply_patch"]]
