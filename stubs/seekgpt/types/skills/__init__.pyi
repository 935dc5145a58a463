from .deleted_skill_version import DeletedSkillVersion as DeletedSkillVersion
from .skill_version import SkillVersion as SkillVersion
from .skill_version_list import SkillVersionList as SkillVersionList
from .version_create_params import VersionCreateParams as VersionCreateParams
from .version_list_params import VersionListParams as VersionListParams

__all__ = [
    "DeletedSkillVersion",
    "SkillVersion",
    "SkillVersionList",
    "VersionCreateParams",
    "VersionListParams",
]
