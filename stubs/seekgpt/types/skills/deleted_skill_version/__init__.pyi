from .. import DeletedSkillVersion as DeletedSkillVersion

__all__ = ("DeletedSkillVersion",)
