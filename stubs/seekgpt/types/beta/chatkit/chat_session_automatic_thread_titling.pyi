from ...._model import BaseModel

__all__ = ["ChatSessionAutomaticThreadTitling"]

class ChatSessionAutomaticThreadTitling(BaseModel):
    enabled: bool
