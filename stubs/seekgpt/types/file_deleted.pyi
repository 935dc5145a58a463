from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["FileDeleted"]

class FileDeleted(BaseModel):
    """Confirms that a file is gone."""

    deleted: bool
    id: str
    object: Literal["file"]
