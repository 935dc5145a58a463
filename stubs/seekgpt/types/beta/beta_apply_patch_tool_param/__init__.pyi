from .._apart import BetaApplyPatchToolParam as BetaApplyPatchToolParam
