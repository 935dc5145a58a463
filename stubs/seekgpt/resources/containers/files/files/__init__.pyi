from .. import AsyncFiles as AsyncFiles, Files as Files

__all__ = ("AsyncFiles", "Files")
