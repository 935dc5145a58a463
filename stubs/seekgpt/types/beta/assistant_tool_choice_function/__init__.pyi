from ...._model.base import BaseModel

__all__ = ("AssistantToolChoiceFunction",)

class AssistantToolChoiceFunction(BaseModel):
    name: str
