from .. import SessionUsage

__all__ = ("SessionUsage",)
