from typing_extensions import Literal
from ....._model import BaseModel

__all__ = ["ProjectSpendLimitDeleted"]

class ProjectSpendLimitDeleted(BaseModel):
    deleted: bool
    object: Literal["project.spend_limit.deleted"]
