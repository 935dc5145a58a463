from .. import ResponseItemCreateEventParam as ResponseItemCreateEventParam
from ...responses._apart import ResponseInputItemParam as ResponseInputItemParam
