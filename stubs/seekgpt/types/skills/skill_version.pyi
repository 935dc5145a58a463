from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["SkillVersion"]

class SkillVersion(BaseModel):
    """One version of a skill."""

    created_at: int
    description: str
    id: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str
