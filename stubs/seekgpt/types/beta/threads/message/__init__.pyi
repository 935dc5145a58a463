from .. import _message
from .. import Message as Message
from ..._apart import CodeInterpreterTool as CodeInterpreterTool
from .. import MessageContent as MessageContent

AttachmentTool = _message.AttachmentTool
Attachment = _message.Attachment
AttachmentToolAssistantToolsFileSearchTypeOnly = (
    _message.AttachmentToolAssistantToolsFileSearchTypeOnly
)
IncompleteDetails = _message.IncompleteDetails
