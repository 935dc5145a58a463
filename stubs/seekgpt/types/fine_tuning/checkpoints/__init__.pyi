from typing import List, Optional
from typing_extensions import Literal, Required, TypedDict
from ...._model.base import BaseModel
from ...._types import SequenceNotStr

class PermissionCreateResponse(BaseModel):
    """A project's new permission to use a checkpoint."""

    created_at: int
    id: str
    object: Literal["checkpoint.permission"]
    project_id: str

class PermissionDeleteResponse(BaseModel):
    """Confirms that a permission is gone."""

    deleted: bool
    id: str
    object: Literal["checkpoint.permission"]

class PermissionListResponse(BaseModel):
    """A project's permission to use a checkpoint."""

    created_at: int
    id: str
    object: Literal["checkpoint.permission"]
    project_id: str

class _permission_retrieve_response:
    class Data(BaseModel):
        created_at: int
        id: str
        object: Literal["checkpoint.permission"]
        project_id: str

class PermissionRetrieveResponse(BaseModel):
    """Permissions to use a checkpoint, one page of them."""

    data: List[_permission_retrieve_response.Data]
    first_id: Optional[str]
    has_more: bool
    last_id: Optional[str]
    object: Literal["list"]

class PermissionCreateParams(TypedDict, total=False):
    """Let projects use a fine-tuned checkpoint."""

    project_ids: Required[SequenceNotStr[str]]

class PermissionRetrieveParams(TypedDict, total=False):
    """Fetch a checkpoint's permissions; superseded by `list`."""

    after: str
    limit: int
    order: Literal["ascending", "descending"]
    project_id: str

class PermissionListParams(TypedDict, total=False):
    """List who may use a fine-tuned checkpoint, page by page."""

    after: str
    limit: int
    order: Literal["ascending", "descending"]
    project_id: str
