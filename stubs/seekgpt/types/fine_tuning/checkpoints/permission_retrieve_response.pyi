from typing import List, Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["PermissionRetrieveResponse", "Data"]

class PermissionRetrieveResponse(BaseModel):
    data: List[Data]
    first_id: Optional[str]
    has_more: bool
    last_id: Optional[str]
    object: Literal["list"]

class Data(BaseModel):
    created_at: int
    id: str
    object: Literal["checkpoint.permission"]
    project_id: str
