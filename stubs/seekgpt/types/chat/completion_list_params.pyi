from typing import Optional
from typing_extensions import Literal, TypedDict
from ..shared_params.metadata import Metadata

__all__ = ["CompletionListParams"]

class CompletionListParams(TypedDict, total=False):
    """List stored chat completions, page by page."""

    after: str
    """Cursor: start right after the completion with this ID."""
    limit: int
    """Page size; 20 unless given."""
    metadata: Optional[Metadata]
    """Keep only completions that carry these key-value pairs."""
    model: str
    """Keep only completions made by this model."""
    order: Literal["asc", "desc"]
    """Sort by time: `asc` (default) for oldest first, `desc` for newest first."""
