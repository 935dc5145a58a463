from .. import AsyncSkills as AsyncSkills, Skills as Skills

__all__ = ("AsyncSkills", "Skills")
