from typing_extensions import Literal, TypedDict

__all__ = ["SpendAlertListParams"]

class SpendAlertListParams(TypedDict, total=False):
    """List the organization's spend alerts, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
