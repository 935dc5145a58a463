from .. import UserListParams as UserListParams

__all__ = ("UserListParams",)
