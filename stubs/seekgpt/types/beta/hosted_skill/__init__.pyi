from .. import _hosted_skill
from .. import HostedSkill as HostedSkill
from .. import HostedSkillReference as HostedSkillReference

HostedSkillResourceInline = _hosted_skill.HostedSkillResourceInline
