from .. import ThreadListParams

__all__ = ("ThreadListParams",)
