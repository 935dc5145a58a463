from .._apart import InlineSkillParam as InlineSkillParam
from .._apart import InlineSkillSourceParam as InlineSkillSourceParam
