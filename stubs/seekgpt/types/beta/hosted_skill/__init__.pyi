from typing_extensions import TypeAlias
from .. import _hosted_skill
from .. import HostedSkill as HostedSkill
from .. import HostedSkillReference as HostedSkillReference

HostedSkillResourceInline: TypeAlias = _hosted_skill.HostedSkillResourceInline
