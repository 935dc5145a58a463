from typing_extensions import Literal, TypedDict

__all__ = ["VersionListParams"]

class VersionListParams(TypedDict, total=False):
    """List the versions of a skill, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
