from typing_extensions import Literal, Required, TypedDict

__all__ = ["OutputItemListParams"]

class OutputItemListParams(TypedDict, total=False):
    """List the graded rows of an eval run, page by page."""

    eval_id: Required[str]
    after: str
    limit: int
    order: Literal["asc", "desc"]
    status: Literal["fail", "pass"]
