from .. import FunctionToolParam as FunctionToolParam
