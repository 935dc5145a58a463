from .. import LocalEnvironmentParam
from .. import LocalSkillParam as LocalSkillParam

__all__ = ("LocalEnvironmentParam",)
