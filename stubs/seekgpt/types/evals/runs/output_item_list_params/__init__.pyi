from .. import OutputItemListParams as OutputItemListParams

__all__ = ("OutputItemListParams",)
