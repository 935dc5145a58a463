from ...responses._apart import ResponseInputTextParam
from ...responses._apart import ResponseInputTextParam as ResponseInputTextParam

class InputTextContentParam(ResponseInputTextParam): ...
