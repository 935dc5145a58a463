from .. import ThreadListParams as ThreadListParams

__all__ = ("ThreadListParams",)
