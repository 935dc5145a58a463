from .._apart import ApplyPatchTool as ApplyPatchTool
