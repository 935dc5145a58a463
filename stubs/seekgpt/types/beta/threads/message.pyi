from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model import BaseModel
from ..code_interpreter_tool import CodeInterpreterTool
from .message_content import MessageContent

__all__ = [
    "AttachmentTool",
    "Message",
    "Attachment",
    "AttachmentToolAssistantToolsFileSearchTypeOnly",
    "IncompleteDetails",
]
AttachmentTool: TypeAlias = Union[
    CodeInterpreterTool,
    AttachmentToolAssistantToolsFileSearchTypeOnly,
]

class Message(BaseModel):
    assistant_id: Optional[str]
    attachments: Optional[List[Attachment]]
    completed_at: Optional[int]
    content: List[MessageContent]
    created_at: int
    id: str
    incomplete_at: Optional[int]
    incomplete_details: Optional[IncompleteDetails]
    metadata: Optional[Dict[str, str]]
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: Optional[str]
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str

class Attachment(BaseModel):
    file_id: Optional[str]
    tools: Optional[List[AttachmentTool]]

class AttachmentToolAssistantToolsFileSearchTypeOnly(BaseModel):
    type: Literal["file_search"]

class IncompleteDetails(BaseModel):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
