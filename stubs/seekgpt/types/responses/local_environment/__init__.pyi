from .._apart import LocalEnvironment as LocalEnvironment
from .._apart import LocalSkill as LocalSkill
