from .. import UsageImagesParams as UsageImagesParams

__all__ = ("UsageImagesParams",)
