from .. import DeletedSkill as DeletedSkill
