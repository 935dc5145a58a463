from typing import Dict, Optional, Union
from typing_extensions import Required, TypedDict

__all__ = ["FileUpdateParams"]

class FileUpdateParams(TypedDict, total=False):
    """Replace the attributes of a vector store file."""

    vector_store_id: Required[str]
    """ID of the vector store."""
    attributes: Required[Optional[Dict[str, Union[str, float, bool]]]]
    """Up to 16 labels to filter by: strings (512 characters), numbers or booleans. None clears them."""
