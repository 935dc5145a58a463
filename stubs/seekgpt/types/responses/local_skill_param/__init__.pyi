from .._apart import LocalSkillParam as LocalSkillParam
