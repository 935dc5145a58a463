from .. import DeletedSkill

__all__ = ("DeletedSkill",)
