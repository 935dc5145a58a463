from .. import BetaApplyPatchToolParam

__all__ = ("BetaApplyPatchToolParam",)
