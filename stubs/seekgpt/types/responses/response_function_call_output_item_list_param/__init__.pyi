from .._apart import (
    ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
)
from .._apart import ResponseFunctionCallOutputItemParam as ResponseFunctionCallOutputItemParam
