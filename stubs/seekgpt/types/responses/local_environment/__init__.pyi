from .. import LocalEnvironment
from .. import LocalSkill as LocalSkill

__all__ = ("LocalEnvironment",)
