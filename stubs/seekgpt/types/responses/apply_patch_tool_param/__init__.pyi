from .. import ApplyPatchToolParam as ApplyPatchToolParam

__all__ = ("ApplyPatchToolParam",)
