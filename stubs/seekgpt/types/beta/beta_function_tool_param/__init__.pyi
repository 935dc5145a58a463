from .._apart import BetaFunctionToolParam as BetaFunctionToolParam
