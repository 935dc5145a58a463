from .._apart import ResponseInputContentParam as ResponseInputContentParam
from .._apart import ResponseInputFileParam as ResponseInputFileParam
from .._apart import ResponseInputImageParam as ResponseInputImageParam
from .._apart import ResponseInputTextParam as ResponseInputTextParam
