from ...._model import BaseModel

__all__ = ["GroupUpdateResponse"]

class GroupUpdateResponse(BaseModel):
    created_at: int
    id: str
    is_scim_managed: bool
    name: str
