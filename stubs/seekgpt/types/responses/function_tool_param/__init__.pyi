from .._apart import FunctionToolParam as FunctionToolParam
