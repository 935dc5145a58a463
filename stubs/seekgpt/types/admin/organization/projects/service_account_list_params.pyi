from typing_extensions import TypedDict

__all__ = ["ServiceAccountListParams"]

class ServiceAccountListParams(TypedDict, total=False):
    """List a project's service accounts, page by page."""

    after: str
    limit: int
