from typing_extensions import TypeAlias
from .. import _response_output_message_param
from .. import ResponseOutputMessageParam
from .. import ResponseOutputRefusalParam as ResponseOutputRefusalParam
from .. import ResponseOutputTextParam as ResponseOutputTextParam

__all__ = ("Content", "ResponseOutputMessageParam")
Content: TypeAlias = _response_output_message_param.Content
