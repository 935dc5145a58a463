from ..._model import BaseModel

__all__ = ["ResponseConversationParam"]

class ResponseConversationParam(BaseModel):
    id: str
