from ...responses.response_output_refusal_param import (
    ResponseOutputRefusalParam as RefusalContentParam,
)
from ...responses.response_output_refusal_param import (
    ResponseOutputRefusalParam as ResponseOutputRefusalParam,
)
