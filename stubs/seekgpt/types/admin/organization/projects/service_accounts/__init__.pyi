from typing import Optional
from typing_extensions import Literal, Required, TypedDict
from ......_model.base import BaseModel
from ......_types import SequenceNotStr

class APIKeyCreateResponse(BaseModel):
    """A new API key, with its value."""

    created_at: int
    id: str
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
    expires_at: Optional[int]

class APIKeyCreateParams(TypedDict, total=False):
    """Create another key for a service account."""

    project_id: Required[str]
    name: str
    scopes: SequenceNotStr[str]
    expires_in_seconds: Optional[int]
