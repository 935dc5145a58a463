from .. import LocalSkill

__all__ = ("LocalSkill",)
