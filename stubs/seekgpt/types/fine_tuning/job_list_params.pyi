from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["JobListParams"]

class JobListParams(TypedDict, total=False):
    """List the organization's training jobs, page by page."""

    after: str
    """Cursor: start right after the job with this ID."""
    limit: int
    """Page size; 20 unless given."""
    metadata: Optional[Dict[str, str]]
    """Keep only jobs that carry these key-value pairs; None for jobs without any."""
