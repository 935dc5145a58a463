from .._apart import BetaToolSearchToolParam as BetaToolSearchToolParam
