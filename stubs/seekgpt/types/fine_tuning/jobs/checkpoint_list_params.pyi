from typing_extensions import TypedDict

__all__ = ["CheckpointListParams"]

class CheckpointListParams(TypedDict, total=False):
    """List the checkpoints of a training job, page by page."""

    after: str
    """Cursor: start right after the checkpoint with this ID."""
    limit: int
    """Page size; 10 unless given."""
