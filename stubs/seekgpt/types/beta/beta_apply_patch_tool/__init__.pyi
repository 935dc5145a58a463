from .._apart import BetaApplyPatchTool as BetaApplyPatchTool
