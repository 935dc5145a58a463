from ....._model import BaseModel

__all__ = ["RoleDeleteResponse"]

class RoleDeleteResponse(BaseModel):
    deleted: bool
    object: str
