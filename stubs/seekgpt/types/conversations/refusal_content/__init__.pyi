from .. import RefusalContent as RefusalContent
from ...responses import ResponseOutputRefusal as ResponseOutputRefusal

__all__ = ("RefusalContent",)
