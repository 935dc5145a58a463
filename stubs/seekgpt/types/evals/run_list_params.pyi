from typing_extensions import Literal, TypedDict

__all__ = ["RunListParams"]

class RunListParams(TypedDict, total=False):
    """List the runs of an eval, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
