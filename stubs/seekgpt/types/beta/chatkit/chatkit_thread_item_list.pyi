from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model import BaseModel
from .chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
from .chatkit_thread_user_message_item import ChatKitThreadUserMessageItem
from .chatkit_widget_item import ChatKitWidgetItem

__all__ = [
    "Data",
    "ChatKitThreadItemList",
    "DataChatKitClientToolCall",
    "DataChatKitTask",
    "DataChatKitTaskGroup",
    "DataChatKitTaskGroupTask",
]
Data: TypeAlias = Union[
    ChatKitThreadUserMessageItem,
    ChatKitThreadAssistantMessageItem,
    ChatKitWidgetItem,
    DataChatKitClientToolCall,
    DataChatKitTask,
    DataChatKitTaskGroup,
]

class ChatKitThreadItemList(BaseModel):
    data: List[Data]
    first_id: Optional[str]
    has_more: bool
    last_id: Optional[str]
    object: Literal["list"]

class DataChatKitClientToolCall(BaseModel):
    arguments: str
    call_id: str
    created_at: int
    id: str
    name: str
    object: Literal["chatkit.thread_item"]
    output: Optional[str]
    status: Literal["in_progress", "completed"]
    thread_id: str
    type: Literal["chatkit.client_tool_call"]

class DataChatKitTask(BaseModel):
    created_at: int
    heading: Optional[str]
    id: str
    object: Literal["chatkit.thread_item"]
    summary: Optional[str]
    task_type: Literal["custom", "thought"]
    thread_id: str
    type: Literal["chatkit.task"]

class DataChatKitTaskGroup(BaseModel):
    created_at: int
    id: str
    object: Literal["chatkit.thread_item"]
    tasks: List[DataChatKitTaskGroupTask]
    thread_id: str
    type: Literal["chatkit.task_group"]

class DataChatKitTaskGroupTask(BaseModel):
    heading: Optional[str]
    summary: Optional[str]
    type: Literal["custom", "thought"]
