from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["AdminAPIKey", "Owner"]

class AdminAPIKey(BaseModel):
    """An admin API key with its value blacked out."""

    created_at: int
    expires_at: Optional[int]
    id: str
    last_used_at: Optional[int]
    name: Optional[str]
    object: Literal["organization.admin_api_key"]
    owner: Owner
    redacted_value: str

class Owner(BaseModel):
    created_at: Optional[int]
    id: Optional[str]
    name: Optional[str]
    object: Optional[str]
    role: Optional[str]
    type: Optional[str]
