from typing_extensions import TypeAlias
from .. import _response_output_message
from .. import ResponseOutputMessage as ResponseOutputMessage
from .. import ResponseOutputRefusal as ResponseOutputRefusal
from .. import ResponseOutputText as ResponseOutputText

Content: TypeAlias = _response_output_message.Content
