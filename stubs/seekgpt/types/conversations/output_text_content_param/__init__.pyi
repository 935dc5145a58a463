from ...responses._apart import ResponseOutputTextParam as OutputTextContentParam
from ...responses._apart import ResponseOutputTextParam as ResponseOutputTextParam
