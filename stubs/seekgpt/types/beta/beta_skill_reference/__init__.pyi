from typing import Optional
from typing_extensions import Literal
from ...._model.base import BaseModel

__all__ = ("BetaSkillReference",)

class BetaSkillReference(BaseModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str]
