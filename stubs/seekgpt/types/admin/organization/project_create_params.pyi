from typing import Optional
from typing_extensions import Required, TypedDict

__all__ = ["ProjectCreateParams"]

class ProjectCreateParams(TypedDict, total=False):
    """Create a project."""

    name: Required[str]
    external_key_id: Optional[str]
    geography: Optional[str]
