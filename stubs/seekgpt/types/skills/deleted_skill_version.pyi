from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["DeletedSkillVersion"]

class DeletedSkillVersion(BaseModel):
    deleted: bool
    id: str
    object: Literal["skill.version.deleted"]
    version: str
