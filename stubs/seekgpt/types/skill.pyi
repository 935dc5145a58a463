from typing_extensions import Literal
from .._model import BaseModel

__all__ = ["Skill"]

class Skill(BaseModel):
    """A skill: name, description, and its default and latest version."""

    created_at: int
    default_version: str
    description: str
    id: str
    latest_version: str
    name: str
    object: Literal["skill"]
