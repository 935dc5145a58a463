from .. import FunctionParameters as FunctionParameters
