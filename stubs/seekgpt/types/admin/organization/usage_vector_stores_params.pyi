from typing import Sequence
from typing_extensions import Literal, Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ["UsageVectorStoresParams"]

class UsageVectorStoresParams(TypedDict, total=False):
    """Report the storage taken by vector stores over time."""

    start_time: Required[int]
    bucket_width: Literal["1m", "1h", "1d"]
    end_time: int
    group_by: Sequence[Literal["project_id"]]
    limit: int
    page: str
    project_ids: SequenceNotStr[str]
