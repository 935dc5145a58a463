from .. import TextContentBlockParam as TextContentBlockParam

__all__ = ("TextContentBlockParam",)
