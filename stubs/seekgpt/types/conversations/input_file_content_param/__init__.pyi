from ...responses._apart import ResponseInputFileParam as _ResponseInputFileParam
from ...responses._apart import ResponseInputFileParam as ResponseInputFileParam

class InputFileContentParam(_ResponseInputFileParam): ...
