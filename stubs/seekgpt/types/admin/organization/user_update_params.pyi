from typing import Optional
from typing_extensions import TypedDict

__all__ = ["UserUpdateParams"]

class UserUpdateParams(TypedDict, total=False):
    """Change the organization role of a user."""

    developer_persona: Optional[str]
    role: Optional[str]
    role_id: Optional[str]
    technical_level: Optional[str]
