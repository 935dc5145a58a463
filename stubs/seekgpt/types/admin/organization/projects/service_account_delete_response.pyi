from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ServiceAccountDeleteResponse"]

class ServiceAccountDeleteResponse(BaseModel):
    deleted: bool
    id: str
    object: Literal["organization.project.service_account.deleted"]
