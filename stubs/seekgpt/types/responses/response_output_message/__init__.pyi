from typing_extensions import TypeAlias
from .. import _response_output_message
from .. import ResponseOutputMessage
from .. import ResponseOutputRefusal as ResponseOutputRefusal
from .. import ResponseOutputText as ResponseOutputText

__all__ = ("Content", "ResponseOutputMessage")
Content: TypeAlias = _response_output_message.Content
