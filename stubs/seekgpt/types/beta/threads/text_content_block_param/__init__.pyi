from .. import TextContentBlockParam

__all__ = ("TextContentBlockParam",)
