from .. import Skill

__all__ = ("Skill",)
