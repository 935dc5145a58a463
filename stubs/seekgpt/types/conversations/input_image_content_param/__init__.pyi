from ...responses._apart import ResponseInputImageParam
from ...responses._apart import ResponseInputImageParam as ResponseInputImageParam

class InputImageContentParam(ResponseInputImageParam): ...
