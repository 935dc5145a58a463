from typing_extensions import Literal, TypedDict

__all__ = ["RunListParams"]

class RunListParams(TypedDict, total=False):
    """List the runs on a thread, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
