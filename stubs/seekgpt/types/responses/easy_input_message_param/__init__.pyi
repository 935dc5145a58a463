from .. import EasyInputMessageParam
from .. import ResponseInputContentParam as ResponseInputContentParam

__all__ = ("EasyInputMessageParam",)
