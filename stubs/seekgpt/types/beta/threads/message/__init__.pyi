from typing_extensions import TypeAlias
from .. import _message
from .. import Message
from ...code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
from .. import MessageContent as MessageContent

__all__ = (
    "AttachmentTool",
    "Message",
    "Attachment",
    "AttachmentToolAssistantToolsFileSearchTypeOnly",
    "IncompleteDetails",
)
AttachmentTool: TypeAlias = _message.AttachmentTool
Attachment: TypeAlias = _message.Attachment
AttachmentToolAssistantToolsFileSearchTypeOnly: TypeAlias = (
    _message.AttachmentToolAssistantToolsFileSearchTypeOnly
)
IncompleteDetails: TypeAlias = _message.IncompleteDetails
