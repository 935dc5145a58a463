from .. import ApplyPatchTool

__all__ = ("ApplyPatchTool",)
