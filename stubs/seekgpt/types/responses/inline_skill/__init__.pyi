from .._apart import InlineSkill as InlineSkill
from .._apart import InlineSkillSource as InlineSkillSource
