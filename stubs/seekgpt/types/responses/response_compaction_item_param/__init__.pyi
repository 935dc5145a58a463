from .. import ResponseCompactionItemParam

__all__ = ("ResponseCompactionItemParam",)
