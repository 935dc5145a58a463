from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["DeletedSkill"]

class DeletedSkill(BaseModel):
    deleted: bool
    id: str
    object: Literal["skill.deleted"]
