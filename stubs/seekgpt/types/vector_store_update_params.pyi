from typing import Optional
from typing_extensions import Literal, Required, TypedDict
from .shared_params.metadata import Metadata

__all__ = ["ExpiresAfter", "VectorStoreUpdateParams"]

class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]

class VectorStoreUpdateParams(TypedDict, total=False):
    """Change a vector store's name, lifetime or metadata."""

    expires_after: Optional[ExpiresAfter]
    """Lifetime: `days` (1 to 365) after the store was last used. None lifts it."""
    metadata: Optional[Metadata]
    """Up to 16 string pairs of your own; keys reach 64 characters, values 512."""
    name: Optional[str]
    """New name."""
