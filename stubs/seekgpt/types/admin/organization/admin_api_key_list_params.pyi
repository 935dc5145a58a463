from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["AdminAPIKeyListParams"]

class AdminAPIKeyListParams(TypedDict, total=False):
    """List admin API keys, page by page."""

    after: Optional[str]
    limit: int
    order: Literal["asc", "desc"]
