from .. import ResponseSteerInputContent as ResponseSteerInputContent
from ..response_function_call_output_item import (
    ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem,
)
