from .._apart import FunctionToolParam as FunctionToolParam
from ...shared_params import FunctionDefinition as FunctionDefinition
