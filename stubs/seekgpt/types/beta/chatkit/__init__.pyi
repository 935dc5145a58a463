from typing import List, Mapping, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...._model.base import BaseModel
from ..._literals import _beta_chatkit_ChatSessionStatus as _ChatSessionStatus
from .. import ChatKitWorkflow

class ChatSessionAutomaticThreadTitling(BaseModel):
    enabled: bool

class ChatSessionFileUpload(BaseModel):
    enabled: bool
    max_file_size: Optional[int]
    max_files: Optional[int]

class ChatSessionHistory(BaseModel):
    enabled: bool
    recent_threads: Optional[int]

class ChatSessionChatKitConfiguration(BaseModel):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory

class ChatSessionRateLimits(BaseModel):
    max_requests_per_1_minute: int

class ChatSession(BaseModel):
    """A ChatKit session with the secret that a browser needs."""

    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int
    id: str
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: Literal["active", "expired", "cancelled"]
    user: str
    workflow: ChatKitWorkflow

class _chat_session_chatkit_configuration_param:
    class AutomaticThreadTitling(TypedDict, total=False):
        enabled: bool

    class FileUpload(TypedDict, total=False):
        enabled: bool
        max_file_size: int
        max_files: int

    class History(TypedDict, total=False):
        enabled: bool
        recent_threads: int

class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    automatic_thread_titling: _chat_session_chatkit_configuration_param.AutomaticThreadTitling
    file_upload: _chat_session_chatkit_configuration_param.FileUpload
    history: _chat_session_chatkit_configuration_param.History

class ChatSessionExpiresAfterParam(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]

class ChatSessionRateLimitsParam(TypedDict, total=False):
    max_requests_per_1_minute: int

class _chat_session_workflow_param:
    class Tracing(TypedDict, total=False):
        enabled: bool

class ChatSessionWorkflowParam(TypedDict, total=False):
    id: Required[str]
    state_variables: Mapping[str, Union[str, bool, float]]
    tracing: _chat_session_workflow_param.Tracing
    version: str

class ChatKitAttachment(BaseModel):
    id: str
    mime_type: str
    name: str
    preview_url: Optional[str]
    type: Literal["image", "file"]

class _chatkit_response_output_text:
    class AnnotationFileSource(BaseModel):
        filename: str
        type: Literal["file"]

    class AnnotationFile(BaseModel):
        source: _chatkit_response_output_text.AnnotationFileSource
        type: Literal["file"]

    class AnnotationURLSource(BaseModel):
        type: Literal["url"]
        url: str

    class AnnotationURL(BaseModel):
        source: _chatkit_response_output_text.AnnotationURLSource
        type: Literal["url"]

    Annotation: TypeAlias = Union[
        _chatkit_response_output_text.AnnotationFile,
        _chatkit_response_output_text.AnnotationURL,
    ]

class ChatKitResponseOutputText(BaseModel):
    annotations: List[_chatkit_response_output_text.Annotation]
    text: str
    type: Literal["output_text"]

class _chatkit_thread:
    class StatusActive(BaseModel):
        type: Literal["active"]

    class StatusClosed(BaseModel):
        reason: Optional[str]
        type: Literal["closed"]

    class StatusLocked(BaseModel):
        reason: Optional[str]
        type: Literal["locked"]

    Status: TypeAlias = Union[
        _chatkit_thread.StatusActive,
        _chatkit_thread.StatusLocked,
        _chatkit_thread.StatusClosed,
    ]

class ChatKitThread(BaseModel):
    """A ChatKit conversation: whose, its title and state; not what was said."""

    created_at: int
    id: str
    object: Literal["chatkit.thread"]
    status: _chatkit_thread.Status
    title: Optional[str]
    user: str

class ChatKitThreadAssistantMessageItem(BaseModel):
    content: List[ChatKitResponseOutputText]
    created_at: int
    id: str
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]

class _chatkit_thread_user_message_item:
    class ContentInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class ContentQuotedText(BaseModel):
        text: str
        type: Literal["quoted_text"]

    Content: TypeAlias = Union[
        _chatkit_thread_user_message_item.ContentInputText,
        _chatkit_thread_user_message_item.ContentQuotedText,
    ]

    class InferenceOptionsToolChoice(BaseModel):
        id: str

    class InferenceOptions(BaseModel):
        model: Optional[str]
        tool_choice: Optional[_chatkit_thread_user_message_item.InferenceOptionsToolChoice]

class ChatKitThreadUserMessageItem(BaseModel):
    attachments: List[ChatKitAttachment]
    content: List[_chatkit_thread_user_message_item.Content]
    created_at: int
    id: str
    inference_options: Optional[_chatkit_thread_user_message_item.InferenceOptions]
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]

class ChatKitWidgetItem(BaseModel):
    created_at: int
    id: str
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str

class _chatkit_thread_item_list:
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

    class DataChatKitTaskGroupTask(BaseModel):
        heading: Optional[str]
        summary: Optional[str]
        type: Literal["custom", "thought"]

    class DataChatKitTaskGroup(BaseModel):
        created_at: int
        id: str
        object: Literal["chatkit.thread_item"]
        tasks: List[_chatkit_thread_item_list.DataChatKitTaskGroupTask]
        thread_id: str
        type: Literal["chatkit.task_group"]

    Data: TypeAlias = Union[
        ChatKitThreadUserMessageItem,
        ChatKitThreadAssistantMessageItem,
        ChatKitWidgetItem,
        _chatkit_thread_item_list.DataChatKitClientToolCall,
        _chatkit_thread_item_list.DataChatKitTask,
        _chatkit_thread_item_list.DataChatKitTaskGroup,
    ]

class ChatKitThreadItemList(BaseModel):
    data: List[_chatkit_thread_item_list.Data]
    first_id: Optional[str]
    has_more: bool
    last_id: Optional[str]
    object: Literal["list"]

class ThreadDeleteResponse(BaseModel):
    """Confirms that a conversation is gone."""

    deleted: bool
    id: str
    object: Literal["chatkit.thread.deleted"]

class SessionCreateParams(TypedDict, total=False):
    """Open a ChatKit session for an end user."""

    user: Required[str]
    workflow: Required[ChatSessionWorkflowParam]
    chatkit_configuration: ChatSessionChatKitConfigurationParam
    expires_after: ChatSessionExpiresAfterParam
    rate_limits: ChatSessionRateLimitsParam

class ThreadListParams(TypedDict, total=False):
    """List ChatKit conversations, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    user: str

class ThreadListItemsParams(TypedDict, total=False):
    """List what was said in a ChatKit conversation, page by page."""

    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]

ChatSessionStatus = _ChatSessionStatus
