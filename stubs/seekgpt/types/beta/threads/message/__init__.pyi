from typing_extensions import TypeAlias
from .. import _message
from .. import Message as Message
from ...code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
from .. import MessageContent as MessageContent

AttachmentTool: TypeAlias = _message.AttachmentTool
Attachment: TypeAlias = _message.Attachment
AttachmentToolAssistantToolsFileSearchTypeOnly: TypeAlias = (
    _message.AttachmentToolAssistantToolsFileSearchTypeOnly
)
IncompleteDetails: TypeAlias = _message.IncompleteDetails
