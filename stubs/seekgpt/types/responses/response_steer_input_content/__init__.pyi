from .. import ResponseSteerInputContent
from .. import ResponseFunctionCallOutputItem as ResponseFunctionCallOutputItem

__all__ = ("ResponseSteerInputContent",)
