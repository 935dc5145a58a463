from .. import ItemListParams

__all__ = ("ItemListParams",)
