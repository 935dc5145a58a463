from .. import InlineSkillSource as InlineSkillSource
