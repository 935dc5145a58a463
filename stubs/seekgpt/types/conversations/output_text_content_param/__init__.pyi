from ...responses._apart import ResponseOutputTextParam as _ResponseOutputTextParam
from ...responses._apart import ResponseOutputTextParam as ResponseOutputTextParam

class OutputTextContentParam(_ResponseOutputTextParam): ...
