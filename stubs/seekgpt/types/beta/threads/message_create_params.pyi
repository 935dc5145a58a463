from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict
from ...shared_params.metadata import Metadata
from ..code_interpreter_tool_param import CodeInterpreterToolParam
from .message_content_part_param import MessageContentPartParam

__all__ = ["AttachmentTool", "Attachment", "AttachmentToolFileSearch", "MessageCreateParams"]
AttachmentTool: TypeAlias = Union[CodeInterpreterToolParam, AttachmentToolFileSearch]

class Attachment(TypedDict, total=False):
    file_id: str
    tools: Iterable[AttachmentTool]

class AttachmentToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]

class MessageCreateParams(TypedDict, total=False):
    """Add a message to a thread."""

    content: Required[Union[str, Iterable[MessageContentPartParam]]]
    role: Required[Literal["user", "assistant"]]
    attachments: Optional[Iterable[Attachment]]
    metadata: Optional[Metadata]
