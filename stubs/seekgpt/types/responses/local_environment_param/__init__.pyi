from .. import LocalEnvironmentParam as LocalEnvironmentParam
from .. import LocalSkillParam as LocalSkillParam

__all__ = ("LocalEnvironmentParam",)
