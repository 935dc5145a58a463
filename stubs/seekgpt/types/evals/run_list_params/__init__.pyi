from .. import RunListParams

__all__ = ("RunListParams",)
