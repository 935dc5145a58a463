from typing import Sequence
from typing_extensions import Literal, Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ["UsageCostsParams"]

class UsageCostsParams(TypedDict, total=False):
    """Report what was spent, day by day."""

    start_time: Required[int]
    api_key_ids: SequenceNotStr[str]
    bucket_width: Literal["1d"]
    end_time: int
    group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]
