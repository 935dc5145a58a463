from .. import Admin as Admin, AsyncAdmin as AsyncAdmin

__all__ = ("Admin", "AsyncAdmin")
