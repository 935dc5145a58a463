from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["APIKeyDeleteResponse"]

class APIKeyDeleteResponse(BaseModel):
    deleted: bool
    id: str
    object: Literal["organization.project.api_key.deleted"]
