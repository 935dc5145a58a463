from ...responses.response_output_text_param import (
    ResponseOutputTextParam as OutputTextContentParam,
)
from ...responses.response_output_text_param import (
    ResponseOutputTextParam as ResponseOutputTextParam,
)
