from .. import ResponseSteerInputContent as ResponseSteerInputContent
from .. import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem
