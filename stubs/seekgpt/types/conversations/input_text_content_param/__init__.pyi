from ...responses._apart import ResponseInputTextParam as _ResponseInputTextParam
from ...responses._apart import ResponseInputTextParam as ResponseInputTextParam

class InputTextContentParam(_ResponseInputTextParam): ...
