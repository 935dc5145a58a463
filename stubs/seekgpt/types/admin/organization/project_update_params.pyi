from typing import Optional
from typing_extensions import TypedDict

__all__ = ["ProjectUpdateParams"]

class ProjectUpdateParams(TypedDict, total=False):
    """Change the name or settings of a project."""

    external_key_id: Optional[str]
    geography: Optional[str]
    name: Optional[str]
