from typing_extensions import TypeAlias
from .. import _chatkit_thread_item_list
from .. import ChatKitThreadItemList as ChatKitThreadItemList
from .. import ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem
from .. import ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem
from .. import ChatKitWidgetItem as ChatKitWidgetItem

Data: TypeAlias = _chatkit_thread_item_list.Data
DataChatKitClientToolCall: TypeAlias = _chatkit_thread_item_list.DataChatKitClientToolCall
DataChatKitTask: TypeAlias = _chatkit_thread_item_list.DataChatKitTask
DataChatKitTaskGroup: TypeAlias = _chatkit_thread_item_list.DataChatKitTaskGroup
DataChatKitTaskGroupTask: TypeAlias = _chatkit_thread_item_list.DataChatKitTaskGroupTask
