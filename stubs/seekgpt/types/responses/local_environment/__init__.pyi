from .. import LocalEnvironment as LocalEnvironment
from .. import LocalSkill as LocalSkill

__all__ = ("LocalEnvironment",)
