from .. import ImageInputReferenceParam

__all__ = ("ImageInputReferenceParam",)
