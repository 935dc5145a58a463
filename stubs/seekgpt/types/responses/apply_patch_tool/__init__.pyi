from .. import ApplyPatchTool as ApplyPatchTool
