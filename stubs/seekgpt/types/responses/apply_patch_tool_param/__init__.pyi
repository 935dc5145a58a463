from .. import ApplyPatchToolParam

__all__ = ("ApplyPatchToolParam",)
