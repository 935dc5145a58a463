from .._apart import ApplyPatchToolParam as ApplyPatchToolParam
