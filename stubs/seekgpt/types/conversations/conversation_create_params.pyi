from typing import Iterable, Optional
from typing_extensions import TypedDict
from ..responses.response_input_item_param import ResponseInputItemParam
from ..shared_params.metadata import Metadata

__all__ = ["ConversationCreateParams"]

class ConversationCreateParams(TypedDict, total=False):
    """Start a conversation, empty or with first items."""

    items: Optional[Iterable[ResponseInputItemParam]]
    """First items, up to 20."""
    metadata: Optional[Metadata]
    """Up to 16 string pairs of your own; keys reach 64 characters, values 512."""
