from typing_extensions import Literal, TypedDict

__all__ = ["EvalListParams"]

class EvalListParams(TypedDict, total=False):
    """List the project's evals, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
    order_by: Literal["created_at", "updated_at"]
