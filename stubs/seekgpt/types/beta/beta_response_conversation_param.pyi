from ..._model import BaseModel

__all__ = ["BetaResponseConversationParam"]

class BetaResponseConversationParam(BaseModel):
    id: str
