from ...responses._apart import ResponseInputFileParam as InputFileContentParam
from ...responses._apart import ResponseInputFileParam as ResponseInputFileParam
