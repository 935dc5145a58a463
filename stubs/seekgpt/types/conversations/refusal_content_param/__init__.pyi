from ...responses._apart import ResponseOutputRefusalParam as RefusalContentParam
from ...responses._apart import ResponseOutputRefusalParam as ResponseOutputRefusalParam
