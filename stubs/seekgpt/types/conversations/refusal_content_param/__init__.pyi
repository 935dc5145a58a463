from ...responses._apart import ResponseOutputRefusalParam
from ...responses._apart import ResponseOutputRefusalParam as ResponseOutputRefusalParam

class RefusalContentParam(ResponseOutputRefusalParam): ...
