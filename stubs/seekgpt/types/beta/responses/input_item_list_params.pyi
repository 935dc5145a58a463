from typing import Iterable, Sequence
from typing_extensions import Literal, TypedDict
from ..beta_response_includable import BetaResponseIncludable

__all__ = ["InputItemListParams"]

class InputItemListParams(TypedDict, total=False):
    """List the input items of a stored beta response, page by page."""

    after: str
    """Cursor: start right after the item with this ID."""
    include: Iterable[BetaResponseIncludable]
    """Extra fields to return, named as in `responses.create`."""
    limit: int
    """Page size, 1 to 100; 20 unless given."""
    order: Literal["asc", "desc"]
    """`asc` for first to last, `desc` (default) for last to first."""
    betas: Sequence[Literal["responses_multi_agent=v1"]]
    """Beta features to switch on, by name."""
