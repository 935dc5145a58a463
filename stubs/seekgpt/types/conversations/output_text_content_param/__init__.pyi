from ...responses._apart import ResponseOutputTextParam
from ...responses._apart import ResponseOutputTextParam as ResponseOutputTextParam

class OutputTextContentParam(ResponseOutputTextParam): ...
