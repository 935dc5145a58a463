from .. import InlineSkill as InlineSkill
from .. import InlineSkillSource as InlineSkillSource
