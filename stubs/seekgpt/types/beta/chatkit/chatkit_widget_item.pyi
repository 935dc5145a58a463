from typing_extensions import Literal
from ...._model import BaseModel

__all__ = ["ChatKitWidgetItem"]

class ChatKitWidgetItem(BaseModel):
    created_at: int
    id: str
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str
