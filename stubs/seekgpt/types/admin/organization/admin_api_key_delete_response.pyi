from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["AdminAPIKeyDeleteResponse"]

class AdminAPIKeyDeleteResponse(BaseModel):
    deleted: bool
    id: str
    object: Literal["organization.admin_api_key.deleted"]
