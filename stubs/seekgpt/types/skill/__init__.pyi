from .. import Skill as Skill

__all__ = ("Skill",)
