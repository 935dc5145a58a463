from .. import BetaApplyPatchTool as BetaApplyPatchTool
