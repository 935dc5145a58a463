from ...responses._apart import ResponseInputImageParam as InputImageContentParam
from ...responses._apart import ResponseInputImageParam as ResponseInputImageParam
