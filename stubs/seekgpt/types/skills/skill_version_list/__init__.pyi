from .. import SkillVersionList as SkillVersionList
from .. import SkillVersion as SkillVersion
