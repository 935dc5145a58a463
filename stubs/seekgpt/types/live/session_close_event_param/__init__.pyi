from .. import SessionCloseEventParam

__all__ = ("SessionCloseEventParam",)
