from typing import Optional
from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["Project"]

class Project(BaseModel):
    """A project of the organization."""

    archived_at: Optional[int]
    created_at: int
    external_key_id: Optional[str]
    id: str
    name: Optional[str]
    object: Literal["organization.project"]
    status: Optional[str]
