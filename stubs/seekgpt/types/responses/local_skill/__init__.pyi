from .._apart import LocalSkill as LocalSkill
