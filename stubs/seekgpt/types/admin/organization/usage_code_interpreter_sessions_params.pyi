from typing import Sequence
from typing_extensions import Literal, Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ["UsageCodeInterpreterSessionsParams"]

class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    """Report the use of code interpreter sessions over time."""

    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: Sequence[Literal["project_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]
