from ...._model import BaseModel

__all__ = ("AssistantToolChoiceFunction",)

class AssistantToolChoiceFunction(BaseModel):
    name: str
