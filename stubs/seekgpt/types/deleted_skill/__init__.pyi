from .. import DeletedSkill as DeletedSkill

__all__ = ("DeletedSkill",)
