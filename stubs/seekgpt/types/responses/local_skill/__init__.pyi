from .. import LocalSkill as LocalSkill
