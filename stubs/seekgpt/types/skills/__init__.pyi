from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, TypedDict
from ..._model.base import BaseModel
from ..._types import FileTypes

class DeletedSkillVersion(BaseModel):
    """Confirms that a version of a skill is gone."""

    deleted: bool
    id: str
    object: Literal["skill.version.deleted"]
    version: str

class SkillVersion(BaseModel):
    """One version of a skill."""

    created_at: int
    description: str
    id: str
    name: str
    object: Literal["skill.version"]
    skill_id: str
    version: str

class SkillVersionList(BaseModel):
    data: List[SkillVersion]
    first_id: Optional[str]
    has_more: bool
    last_id: Optional[str]
    object: Literal["list"]

class VersionCreateParams(TypedDict, total=False):
    """Add a version to a skill."""

    default: bool
    files: Union[Iterable[FileTypes], FileTypes]

class VersionListParams(TypedDict, total=False):
    """List the versions of a skill, page by page."""

    after: str
    limit: int
    order: Literal["asc", "desc"]
