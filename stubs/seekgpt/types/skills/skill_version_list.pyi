from typing import List, Optional
from typing_extensions import Literal
from ..._model import BaseModel
from .skill_version import SkillVersion

__all__ = ["SkillVersionList"]

class SkillVersionList(BaseModel):
    data: List[SkillVersion]
    first_id: Optional[str]
    has_more: bool
    last_id: Optional[str]
    object: Literal["list"]
