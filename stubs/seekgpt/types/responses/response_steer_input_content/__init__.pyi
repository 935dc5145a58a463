from .. import ResponseSteerInputContent as ResponseSteerInputContent
from .._apart import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
