from .. import _message_create_params
from .. import MessageCreateParams as MessageCreateParams

AttachmentTool = _message_create_params.AttachmentTool

class Attachment(_message_create_params.Attachment): ...
class AttachmentToolFileSearch(_message_create_params.AttachmentToolFileSearch): ...
