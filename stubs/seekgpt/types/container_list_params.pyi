from typing_extensions import Literal, TypedDict

__all__ = ["ContainerListParams"]

class ContainerListParams(TypedDict, total=False):
    """List containers, page by page."""

    after: str
    limit: int
    name: str
    order: Literal["asc", "desc"]
