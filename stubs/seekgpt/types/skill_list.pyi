from typing import List, Optional
from typing_extensions import Literal
from .._model import BaseModel
from .skill import Skill

__all__ = ["SkillList"]

class SkillList(BaseModel):
    data: List[Skill]
    first_id: Optional[str]
    has_more: bool
    last_id: Optional[str]
    object: Literal["list"]
