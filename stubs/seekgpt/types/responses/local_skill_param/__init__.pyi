from .. import LocalSkillParam as LocalSkillParam

__all__ = ("LocalSkillParam",)
