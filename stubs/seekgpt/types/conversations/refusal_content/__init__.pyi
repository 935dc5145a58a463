from .. import RefusalContent as RefusalContent
from ...responses.response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal
