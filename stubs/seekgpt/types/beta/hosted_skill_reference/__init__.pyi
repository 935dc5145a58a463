from .. import HostedSkillReference

__all__ = ("HostedSkillReference",)
