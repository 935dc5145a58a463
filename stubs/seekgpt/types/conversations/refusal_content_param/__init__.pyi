from ...responses._apart import ResponseOutputRefusalParam as _ResponseOutputRefusalParam
from ...responses._apart import ResponseOutputRefusalParam as ResponseOutputRefusalParam

class RefusalContentParam(_ResponseOutputRefusalParam): ...
