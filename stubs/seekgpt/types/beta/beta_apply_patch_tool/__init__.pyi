from .. import BetaApplyPatchTool

__all__ = ("BetaApplyPatchTool",)
