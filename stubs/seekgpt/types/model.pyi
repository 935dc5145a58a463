from typing import Optional
from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["Model"]

class Model(BaseModel):
    """A model's name, owner and date of creation."""

    created: int
    id: str
    object: Literal["model"]
    owned_by: str
    shutdown_date: Optional[str]
