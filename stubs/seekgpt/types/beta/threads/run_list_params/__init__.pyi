from .. import RunListParams as RunListParams

__all__ = ("RunListParams",)
