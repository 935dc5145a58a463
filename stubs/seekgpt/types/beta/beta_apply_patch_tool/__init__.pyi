from .. import BetaApplyPatchTool as BetaApplyPatchTool

__all__ = ("BetaApplyPatchTool",)
