from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["OrganizationSpendAlertDeleted"]

class OrganizationSpendAlertDeleted(BaseModel):
    deleted: bool
    id: str
    object: Literal["organization.spend_alert.deleted"]
