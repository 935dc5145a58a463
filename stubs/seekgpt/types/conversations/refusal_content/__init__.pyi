from .. import RefusalContent as RefusalContent
from ...responses import ResponseOutputRefusal as ResponseOutputRefusal
