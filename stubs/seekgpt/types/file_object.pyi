from typing import Optional
from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["FileObject"]

class FileObject(BaseModel):
    """An uploaded file: name, size in bytes, purpose and dates; not the content."""

    bytes: int
    created_at: int
    expires_at: Optional[int]
    filename: str
    id: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    status: Literal["uploaded", "processed", "error"]
    status_details: Optional[str]
