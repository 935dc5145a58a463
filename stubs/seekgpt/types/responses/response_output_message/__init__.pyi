from .._apart import _response_output_message
from .._apart import ResponseOutputMessage as ResponseOutputMessage
from .._apart import ResponseOutputRefusal as ResponseOutputRefusal
from .._apart import ResponseOutputText as ResponseOutputText

Content = _response_output_message.Content
