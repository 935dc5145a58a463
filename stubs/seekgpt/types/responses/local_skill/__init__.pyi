from ...._model.base import BaseModel

__all__ = ("LocalSkill",)

class LocalSkill(BaseModel):
    description: str
    name: str
    path: str
