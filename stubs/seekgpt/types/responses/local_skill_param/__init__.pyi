from .. import LocalSkillParam

__all__ = ("LocalSkillParam",)
