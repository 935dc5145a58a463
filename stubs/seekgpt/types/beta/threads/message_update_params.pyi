from typing import Optional
from typing_extensions import Required, TypedDict
from ...shared_params.metadata import Metadata

__all__ = ["MessageUpdateParams"]

class MessageUpdateParams(TypedDict, total=False):
    """Replace the metadata of a message."""

    thread_id: Required[str]
    metadata: Optional[Metadata]
