from .._apart import InlineSkillSourceParam as InlineSkillSourceParam
