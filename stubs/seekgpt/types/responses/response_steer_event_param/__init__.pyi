from .. import ResponseSteerEventParam
from .. import ResponseSteerInputParam as ResponseSteerInputParam

__all__ = ("ResponseSteerEventParam",)
