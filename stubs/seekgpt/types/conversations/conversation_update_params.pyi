from typing import Optional
from typing_extensions import Required, TypedDict
from ..shared_params.metadata import Metadata

__all__ = ["ConversationUpdateParams"]

class ConversationUpdateParams(TypedDict, total=False):
    """Replace the metadata of a conversation."""

    metadata: Required[Optional[Metadata]]
    """Up to 16 string pairs of your own; keys reach 64 characters, values 512."""
