from typing_extensions import Literal, TypedDict

__all__ = ["FileListParams"]

class FileListParams(TypedDict, total=False):
    """List the files in a container, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
