from .. import RefusalContent as RefusalContent
from ...responses._apart import ResponseOutputRefusal as ResponseOutputRefusal
