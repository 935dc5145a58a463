from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["Role"]

class Role(BaseModel):
    description: Optional[str]
    id: str
    name: str
    object: Literal["role"]
    permissions: List[str]
    predefined_role: bool
    resource_type: str
