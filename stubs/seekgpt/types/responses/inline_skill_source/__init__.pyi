from .._apart import InlineSkillSource as InlineSkillSource
