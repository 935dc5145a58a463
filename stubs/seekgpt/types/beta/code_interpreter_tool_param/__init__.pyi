from .._apart import CodeInterpreterToolParam as CodeInterpreterToolParam
