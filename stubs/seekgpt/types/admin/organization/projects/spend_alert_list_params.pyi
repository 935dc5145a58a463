from typing_extensions import Literal, TypedDict

__all__ = ["SpendAlertListParams"]

class SpendAlertListParams(TypedDict, total=False):
    """List a project's spend alerts, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
