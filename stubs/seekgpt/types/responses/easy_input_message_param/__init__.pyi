from .. import EasyInputMessageParam as EasyInputMessageParam
from .. import ResponseInputContentParam as ResponseInputContentParam

__all__ = ("EasyInputMessageParam",)
