from .._apart import _response_output_message_param
from .._apart import ResponseOutputMessageParam as ResponseOutputMessageParam
from .._apart import ResponseOutputRefusalParam as ResponseOutputRefusalParam
from .._apart import ResponseOutputTextParam as ResponseOutputTextParam

Content = _response_output_message_param.Content
