from typing_extensions import Literal
from ..._model import BaseModel

__all__ = ["AssistantDeleted"]

class AssistantDeleted(BaseModel):
    deleted: bool
    id: str
    object: Literal["assistant.deleted"]
