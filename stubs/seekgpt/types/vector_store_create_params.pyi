from typing import Optional
from typing_extensions import Literal, Required, TypedDict
from .._types import SequenceNotStr
from .file_chunking_strategy_param import FileChunkingStrategyParam
from .shared_params.metadata import Metadata

__all__ = ["ExpiresAfter", "VectorStoreCreateParams"]

class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]

class VectorStoreCreateParams(TypedDict, total=False):
    """Create a vector store, with files if you already have them."""

    chunking_strategy: FileChunkingStrategyParam
    """How to cut text: `auto` (default) or `static` with chunk and overlap sizes in tokens."""
    description: str
    """What the store is about, in your words."""
    expires_after: ExpiresAfter
    """Lifetime: `days` (1 to 365) after the store was last used."""
    file_ids: SequenceNotStr[str]
    """IDs of up to 500 files to start with."""
    metadata: Optional[Metadata]
    """Up to 16 string pairs of your own; keys reach 64 characters, values 512."""
    name: str
    """Name of your choice."""
