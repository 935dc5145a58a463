from typing import Iterable
from typing_extensions import Literal, Required, TypedDict
from ..local_skill_param import LocalSkillParam

__all__ = ("LocalEnvironmentParam",)

class LocalEnvironmentParam(TypedDict, total=False):
    skills: Iterable[LocalSkillParam]
    type: Required[Literal["local"]]
