from ...responses._apart import ResponseInputFileParam
from ...responses._apart import ResponseInputFileParam as ResponseInputFileParam

class InputFileContentParam(ResponseInputFileParam): ...
