from .. import DeletedSkillVersion

__all__ = ("DeletedSkillVersion",)
