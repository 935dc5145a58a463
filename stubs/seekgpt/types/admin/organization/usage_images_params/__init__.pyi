from .. import UsageImagesParams

__all__ = ("UsageImagesParams",)
