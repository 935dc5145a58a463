from .. import LocalSkill as LocalSkill

__all__ = ("LocalSkill",)
