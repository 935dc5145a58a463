from typing_extensions import TypedDict

__all__ = ["JobListEventsParams"]

class JobListEventsParams(TypedDict, total=False):
    """List the progress messages of a training job, page by page."""

    after: str
    """Cursor: start right after the event with this ID."""
    limit: int
    """Page size; 20 unless given."""
