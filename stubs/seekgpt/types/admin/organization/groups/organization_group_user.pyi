from typing import Optional
from ....._model import BaseModel

__all__ = ["OrganizationGroupUser"]

class OrganizationGroupUser(BaseModel):
    email: Optional[str]
    id: str
    name: str
