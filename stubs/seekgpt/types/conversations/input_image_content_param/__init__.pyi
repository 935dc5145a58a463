from ...responses._apart import ResponseInputImageParam as _ResponseInputImageParam
from ...responses._apart import ResponseInputImageParam as ResponseInputImageParam

class InputImageContentParam(_ResponseInputImageParam): ...
