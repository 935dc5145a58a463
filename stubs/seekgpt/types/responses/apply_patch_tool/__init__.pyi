from .. import ApplyPatchTool as ApplyPatchTool

__all__ = ("ApplyPatchTool",)
