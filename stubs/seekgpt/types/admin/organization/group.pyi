from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["Group"]

class Group(BaseModel):
    created_at: int
    group_type: Literal["group", "tenant_group"]
    id: str
    is_scim_managed: bool
    name: str
