from typing_extensions import TypeAlias
from .. import _hosted_skill
from .. import HostedSkill
from .. import HostedSkillReference as HostedSkillReference

__all__ = ("HostedSkill", "HostedSkillResourceInline")
HostedSkillResourceInline: TypeAlias = _hosted_skill.HostedSkillResourceInline
