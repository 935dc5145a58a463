from typing import Optional
from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ServiceAccountCreateResponse", "APIKey"]

class ServiceAccountCreateResponse(BaseModel):
    api_key: Optional[APIKey]
    created_at: int
    id: str
    name: str
    object: Literal["organization.project.service_account"]
    role: Literal["member", "none"]

class APIKey(BaseModel):
    created_at: int
    id: str
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
