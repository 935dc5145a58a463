from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..local_skill import LocalSkill

__all__ = ("LocalEnvironment",)

class LocalEnvironment(BaseModel):
    skills: Optional[List[LocalSkill]]
    type: Literal["local"]
