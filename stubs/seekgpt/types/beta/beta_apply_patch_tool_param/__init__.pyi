from .. import BetaApplyPatchToolParam as BetaApplyPatchToolParam

__all__ = ("BetaApplyPatchToolParam",)
