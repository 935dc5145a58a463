from typing_extensions import Literal, TypedDict

__all__ = ["VideoListParams"]

class VideoListParams(TypedDict, total=False):
    """List the project's videos, page by page."""

    after: str
    """Cursor: start right after the video with this ID."""
    limit: int
    """Page size, up to 100."""
    order: Literal["asc", "desc"]
    """Sort by creation time: `asc` for oldest first, `desc` for newest first."""
