from .. import Role as Role

__all__ = ("Role",)
