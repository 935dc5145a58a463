from typing_extensions import Literal, Required, TypedDict
from ..._model.base import BaseModel
from ..._types import FileTypes

class UploadPart(BaseModel):
    """One part of an upload."""

    created_at: int
    id: str
    object: Literal["upload.part"]
    upload_id: str

class PartCreateParams(TypedDict, total=False):
    """Add one part of up to 64 MB to an upload."""

    data: Required[FileTypes]
