from .. import Role

__all__ = ("Role",)
