from typing import Iterable
from typing_extensions import Literal, Required, TypedDict
from ..beta_local_skill_param import BetaLocalSkillParam

__all__ = ("BetaLocalEnvironmentParam",)

class BetaLocalEnvironmentParam(TypedDict, total=False):
    skills: Iterable[BetaLocalSkillParam]
    type: Required[Literal["local"]]
