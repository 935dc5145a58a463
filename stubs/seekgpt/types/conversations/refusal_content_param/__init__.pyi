from ...responses import ResponseOutputRefusalParam as RefusalContentParam
from ...responses import ResponseOutputRefusalParam as ResponseOutputRefusalParam

__all__ = ("RefusalContentParam",)
