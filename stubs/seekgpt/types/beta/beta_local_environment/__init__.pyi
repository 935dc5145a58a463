from typing import List, Optional
from typing_extensions import Literal
from ...._model.base import BaseModel
from ..beta_local_skill import BetaLocalSkill

__all__ = ("BetaLocalEnvironment",)

class BetaLocalEnvironment(BaseModel):
    skills: Optional[List[BetaLocalSkill]]
    type: Literal["local"]
