from .. import FunctionDefinition as FunctionDefinition
