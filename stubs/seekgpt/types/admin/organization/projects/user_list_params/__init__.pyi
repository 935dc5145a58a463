from .. import UserListParams

__all__ = ("UserListParams",)
