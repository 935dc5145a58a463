from .. import _message_create_params
from .. import MessageCreateParams as MessageCreateParams
from ..._apart import CodeInterpreterToolParam as CodeInterpreterToolParam
from .. import MessageContentPartParam as MessageContentPartParam
from ....shared_params import Metadata as Metadata

AttachmentTool = _message_create_params.AttachmentTool

class Attachment(_message_create_params.Attachment): ...
class AttachmentToolFileSearch(_message_create_params.AttachmentToolFileSearch): ...
