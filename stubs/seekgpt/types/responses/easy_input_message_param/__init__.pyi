from .._apart import EasyInputMessageParam as EasyInputMessageParam
from .._apart import ResponseInputContentParam as ResponseInputContentParam
