from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectSpendAlertDeleted"]

class ProjectSpendAlertDeleted(BaseModel):
    deleted: bool
    id: str
    object: Literal["project.spend_alert.deleted"]
