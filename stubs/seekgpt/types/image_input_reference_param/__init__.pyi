from .. import ImageInputReferenceParam as ImageInputReferenceParam

__all__ = ("ImageInputReferenceParam",)
