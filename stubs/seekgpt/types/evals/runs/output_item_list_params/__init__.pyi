from .. import OutputItemListParams

__all__ = ("OutputItemListParams",)
