from typing_extensions import Literal
from ......_model import BaseModel

__all__ = ["APIKeyCreateResponse"]

class APIKeyCreateResponse(BaseModel):
    created_at: int
    id: str
    name: str
    object: Literal["organization.project.service_account.api_key"]
    value: str
