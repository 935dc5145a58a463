from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["OrganizationSpendLimitDeleted"]

class OrganizationSpendLimitDeleted(BaseModel):
    deleted: bool
    object: Literal["organization.spend_limit.deleted"]
