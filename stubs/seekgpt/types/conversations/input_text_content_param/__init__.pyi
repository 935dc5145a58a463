from ...responses._apart import ResponseInputTextParam as InputTextContentParam
from ...responses._apart import ResponseInputTextParam as ResponseInputTextParam
