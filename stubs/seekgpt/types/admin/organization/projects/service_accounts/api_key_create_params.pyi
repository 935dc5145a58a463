from typing_extensions import Required, TypedDict
from ......_types import SequenceNotStr

__all__ = ["APIKeyCreateParams"]

class APIKeyCreateParams(TypedDict, total=False):
    """Create another key for a service account."""

    project_id: Required[str]
    name: str
    scopes: SequenceNotStr[str]
