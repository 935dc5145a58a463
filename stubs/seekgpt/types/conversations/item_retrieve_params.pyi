from typing import Iterable
from typing_extensions import Required, TypedDict
from ..responses.response_includable import ResponseIncludable

__all__ = ["ItemRetrieveParams"]

class ItemRetrieveParams(TypedDict, total=False):
    """Fetch one item of a conversation."""

    conversation_id: Required[str]
    """ID of the conversation."""
    include: Iterable[ResponseIncludable]
    """Extra fields to return, named as in `responses.create`."""
