from .. import ResponseItemReferenceParam

__all__ = ("ResponseItemReferenceParam",)
