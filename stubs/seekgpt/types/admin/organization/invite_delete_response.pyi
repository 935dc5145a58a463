from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["InviteDeleteResponse"]

class InviteDeleteResponse(BaseModel):
    deleted: bool
    id: str
    object: Literal["organization.invite.deleted"]
