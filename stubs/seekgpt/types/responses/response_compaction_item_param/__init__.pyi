from .. import ResponseCompactionItemParam as ResponseCompactionItemParam

__all__ = ("ResponseCompactionItemParam",)
