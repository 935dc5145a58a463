from ...._model.base import BaseModel

__all__ = ("BetaLocalSkill",)

class BetaLocalSkill(BaseModel):
    description: str
    name: str
    path: str
