from .._apart import LocalEnvironmentParam as LocalEnvironmentParam
from .._apart import LocalSkillParam as LocalSkillParam
