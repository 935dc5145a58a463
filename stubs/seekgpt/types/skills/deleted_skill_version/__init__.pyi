from .. import DeletedSkillVersion as DeletedSkillVersion
