from .. import RefusalContent
from ...responses import ResponseOutputRefusal as ResponseOutputRefusal

__all__ = ("RefusalContent",)
